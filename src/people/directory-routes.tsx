import type { Database } from '../storage/open-storage.ts'
import type { Route } from '../web/route.ts'
import { bodyRoutes } from './bodies/body-routes.tsx'
import { peopleRoutes } from './persons/people-routes.tsx'
import { tenureRoutes } from './tenure/tenure-routes.tsx'
import { unitRoutes } from './units/unit-routes.tsx'

/** People, units, bodies, and who holds what in them. */
export function directoryRoutes(parts: { db: Database }): Route[] {
  return [...peopleRoutes(parts), ...tenureRoutes(parts), ...unitRoutes(parts), ...bodyRoutes(parts)]
}

import type { Database } from '../storage/open-storage.ts'
import type { Route } from '../web/route.ts'
import { administrationRoutes } from './administration/administration-routes.tsx'
import { settingsRoutes } from './administration/settings-routes.tsx'
import { bodyRoutes } from './bodies/body-routes.tsx'
import { peopleRoutes } from './persons/people-routes.tsx'
import { tenureRoutes } from './tenure/tenure-routes.tsx'
import { tokenRoutes } from './tokens/token-routes.tsx'
import { unitRoutes } from './units/unit-routes.tsx'

export interface DirectoryParts {
  db: Database
  /** whether an identity provider is configured */
  hasProvider: boolean
  /** a mail was put into the outbox */
  wake: () => void
}

/** People, units, bodies, who holds what in them; and what the organisation decides for itself. */
export function directoryRoutes(parts: DirectoryParts): Route[] {
  return [
    ...peopleRoutes(parts), ...tenureRoutes(parts), ...unitRoutes(parts), ...bodyRoutes(parts),
    ...administrationRoutes(parts), ...settingsRoutes(parts), ...tokenRoutes(parts),
  ]
}

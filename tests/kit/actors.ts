import type { OrganisationRole } from '../../src/storage/tables/people-tables.ts'
import type { Actor } from '../../src/web/actor.ts'
import { permissionsOf } from '../../src/web/permission.ts'

/** An actor as a test needs one, without a store. */
export function actorIn(organisation: string, role: OrganisationRole = 'editor', more: Partial<Actor> = {}): Actor {
  const { leads = [], manages = [] } = more
  return { organisation, id: 'inge', person: 'inge', name: 'Inge Holt', organisationName: 'Birkevang Kommune', role, permissions: permissionsOf(role, leads.length + manages.length > 0), leads, manages, ...more }
}

import type { Permission } from './permission.ts'
import type { OrganisationRole } from '../storage/tables/people-tables.ts'

/** Who asks, as of this request: loaded anew each time, so that what is withdrawn is refused from the next request on. */
export interface Actor {
  organisation: string
  /** the account's id, "token " and a token's id, or "nobody"; as the audit chain names them */
  id: string
  /** null for tokens and nobody */
  person: string | null
  name: string
  /** what the header says above the name; null while the organisation has none */
  organisationName: string | null
  /** null for nobody */
  role: OrganisationRole | null
  permissions: ReadonlySet<Permission>
  /** bodies led today: as chair, vice chair or secretary */
  leads: readonly string[]
  /** units managed today */
  manages: readonly string[]
}

export const nobody: Actor = { organisation: '', id: 'nobody', person: null, name: '', organisationName: null, role: null, permissions: new Set(['public']), leads: [], manages: [] }

/** All of an actor on which depends what they see and may do: two with the same get the same. */
export function sightOf({ organisation, id, person, role, permissions, leads, manages }: Actor): unknown[] {
  return [organisation, id, person, role, [...permissions], leads, manages]
}

export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission)
}

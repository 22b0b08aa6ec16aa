import type { OrganisationRole } from '../storage/tables/people-tables.ts'

/** What a route asks for. `public` is what anybody at all may ask for: health, style sheets, the standing pages, sign-in. */
export const permissions = ['public', 'signedIn', 'documents.read', 'documents.write', 'records.manage', 'people.manage', 'settings.manage'] as const

export type Permission = typeof permissions[number]

/** Each role may what those after it may. */
const own: readonly [OrganisationRole, readonly Permission[]][] = [
  ['administrator', ['people.manage', 'settings.manage']],
  ['records-officer', ['records.manage']],
  ['editor', ['documents.write']],
  ['reader', ['public', 'signedIn', 'documents.read']],
]

/** What a role of the organisation allows. Who leads a body or manages a unit may write as well: the record then says whether that one. */
export function permissionsOf(role: OrganisationRole, leadsOrManages: boolean): ReadonlySet<Permission> {
  const from = own.findIndex(([name]) => name === role)
  return new Set([...own.slice(from).flatMap(([, allowed]) => allowed), ...(leadsOrManages ? ['documents.write'] as const : [])])
}

import type { BodyRole, OrganisationRole, UnitRole } from '../../storage/tables/people-tables.ts'
import type { Messages } from '../../wording/messages.ts'
import type { Tenure, TenureKind } from './tenure.ts'

/** What a role is called: "Leder", "Formand", "Arkivansvarlig". */
export function tenureRole({ kind, role }: Pick<Tenure, 'kind' | 'role'>, words: Messages): string {
  return roleNames(kind, words)[role] ?? role
}

export function roleNames(kind: TenureKind, { people }: Messages): Readonly<Partial<Record<OrganisationRole | UnitRole | BodyRole, string>>> {
  return kind === 'role' ? people.roles : kind === 'unit' ? people.unitRoles : people.bodyRoles
}

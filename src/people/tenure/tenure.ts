import { bodyRoles, organisationRoles, unitRoles } from '../../storage/tables/people-tables.ts'
import type { BodyRole, OrganisationRole, UnitRole } from '../../storage/tables/people-tables.ts'
import type { Period } from './period.ts'

/** What somebody holds for a time: a role of the organisation, a membership of a unit or of a body. */
export type TenureKind = 'role' | 'unit' | 'body'

export type TenureRole = OrganisationRole | UnitRole | BodyRole

export interface Tenure extends Period {
  kind: TenureKind
  id: string
  person: string
  /** id of the unit or body; null for a role of the organisation */
  place: string | null
  role: TenureRole
  /** whom one sits in a body for: "Hjemmepleje Nord", a union */
  onBehalfOf: string | null
  /** roles come by hand or by a group of the identity provider, which alone may take them away */
  source: 'hand' | 'group'
}

export const rolesOf: Readonly<Record<TenureKind, readonly TenureRole[]>> = { role: organisationRoles, unit: unitRoles, body: bodyRoles }

/** A role of the organisation may be given, and taken, by those who have it or one that includes it. */
export function mayGive(own: OrganisationRole | null, role: OrganisationRole): boolean {
  return own !== null && organisationRoles.indexOf(own) <= organisationRoles.indexOf(role)
}

/** Where each kind stands under a person's address: /people/…/roles */
export const tenurePaths: Readonly<Record<TenureKind, string>> = { role: 'roles', unit: 'units', body: 'bodies' }

/** Dates are ISO (2024-11-21): valid from the first day on, up to but not on the last. null: from always, without end. */
interface Valid {
  valid_from: string | null
  valid_to: string | null
}

export interface OrganisationTable {
  id: string
  /** null until somebody has set it up */
  name: string | null
  language: string
  created_at: string
  set_up_at: string | null
}

export interface SetupLinkTable {
  hash: string
  organisation: string
  created_at: string
  used_at: string | null
}

export interface UnitTable extends Valid {
  organisation: string
  id: string
  name: string
  abbreviation: string | null
  parent: string | null
  /** the unit it became, by a new name or merged into another; whoever manages that one takes over what was its */
  successor: string | null
}

export interface BodyTable extends Valid {
  organisation: string
  id: string
  name: string
  code: string | null
  kind: 'committee' | 'managersForum' | 'med' | 'unitMeeting' | 'other'
  minutes_approval: string | null
}

export interface PersonTable {
  organisation: string
  id: string
  name: string
  initials: string | null
  title: string | null
}

export interface AccountTable {
  organisation: string
  id: string
  person: string
  /** lower case */
  mail: string
  state: 'invited' | 'active' | 'suspended'
  language: string | null
  digest: 'daily' | 'weekly' | 'off'
  /** issuer and subject of the identity provider, as "issuer subject" */
  external_id: string | null
  created_at: string
  created_by: string
  activated_at: string | null
  suspended_at: string | null
}

export const organisationRoles = ['administrator', 'records-officer', 'editor', 'reader'] as const

/** For the whole organisation; each may what those after it may. */
export type OrganisationRole = typeof organisationRoles[number]

export interface RoleGrantTable extends Valid {
  organisation: string
  id: string
  person: string
  role: OrganisationRole
  /** given by hand, or by a group of the identity provider */
  source: 'hand' | 'group'
}

export const unitRoles = ['employee', 'manager', 'staffRepresentative'] as const

export type UnitRole = typeof unitRoles[number]

export interface UnitMembershipTable extends Valid {
  organisation: string
  id: string
  person: string
  unit: string
  role: UnitRole
}

export const bodyRoles = ['chair', 'viceChair', 'secretary', 'member', 'staffRepresentative', 'substitute'] as const

export type BodyRole = typeof bodyRoles[number]

export interface BodyMembershipTable extends Valid {
  organisation: string
  id: string
  person: string
  body: string
  role: BodyRole
  /** whom one sits there for: "Hjemmepleje Nord", a union */
  on_behalf_of: string | null
}

export interface SessionTable {
  organisation: string
  /** SHA-256 of what the browser holds */
  hash: string
  account: string
  created_at: string
  last_seen_at: string
  expires_at: string
  /** what a person can tell it by: "Firefox, Windows" */
  device: string
}

export interface SignInRequestTable {
  organisation: string
  id: string
  account: string
  /** SHA-256 of what stands in the mailed link; null until the mail goes out */
  link_hash: string | null
  /** SHA-256 of the cookie of the browser that asked */
  browser_hash: string
  /** SHA-256 of the short code shown there */
  code_hash: string
  created_at: string
  expires_at: string
  used_at: string | null
  /** wrong codes so far */
  tries: number
}

export interface ThrottleTable {
  organisation: string
  name: string
  count: number
  since: string
}

export interface ApiTokenTable {
  organisation: string
  id: string
  name: string
  role: OrganisationRole
  hash: string
  created_at: string
  created_by: string
  expires_at: string | null
  revoked_at: string | null
  last_used_at: string | null
}

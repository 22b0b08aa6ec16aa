import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import type { OrganisationRole } from '../storage/tables/people-tables.ts'
import { dayOf } from './day.ts'
import { isLastAdministrator } from './erase-person.ts'
import type { KnownThere } from './identity-provider.ts'
import { accountByExternalId, accountWithMail, addAccount, endGrant, grantByGroup, groupGrants, linkAccount } from './organisation-account-store.ts'
import type { AccountThere } from './organisation-account-store.ts'
import { beginSession } from './session-store.ts'
import { activate } from './sign-in-store.ts'

export interface OrganisationDecides {
  /** roles by the provider's groups */
  groups: Readonly<Record<string, OrganisationRole>>
  createAccounts: boolean
}

export type ByOrganisation = { is: 'in'; session: string } | { is: 'notInvited' } | { is: 'suspended' }

/**
 * Lets in whom the organisation's identity provider vouches for: the account linked to that subject before, else the one invited
 * under the verified address (then linked for good), else a new one where the organisation wants that. Roles by group are brought
 * in line. One transaction; each thing that changed is written down.
 */
export async function signInByOrganisation(db: Database, note: AuditNote, known: KnownThere, decides: OrganisationDecides, device: string): Promise<ByOrganisation> {
  const { organisation, at } = note
  return db.transaction().execute(async trx => {
    const before = await accountByExternalId(trx, organisation, known.externalId)
    const there = before ?? await linked(trx, note, known) ?? (decides.createAccounts ? await created(trx, note, known) : null)
    if (there === null) return { is: 'notInvited' }
    if (there.state === 'suspended') return { is: 'suspended' }
    await bringInLine(trx, note, there, known.groups, decides.groups)
    await activate(trx, organisation, there.account, at)
    await writeAudit(trx, { ...note, actor: there.account }, there.account, { kind: 'account', before: { state: there.state }, after: { state: 'active' } })
    return { is: 'in', session: await beginSession(trx, organisation, there.account, device, at) }
  })
}

/** An account linked to another subject stays that one's: an address may have passed to somebody else. */
async function linked(trx: Database, note: AuditNote, { mail, externalId }: KnownThere): Promise<AccountThere | null> {
  const there = mail === null ? null : await accountWithMail(trx, note.organisation, mail)
  if (there === null || there.externalId !== null) return null
  if (there.state === 'suspended') return there
  await linkAccount(trx, note.organisation, there.account, externalId)
  await writeAudit(trx, { ...note, actor: there.account, event: 'account.changed' }, there.account, { kind: 'account', before: { externalId: null }, after: { externalId } })
  return there
}

async function created(trx: Database, note: AuditNote, { mail, name, externalId }: KnownThere): Promise<AccountThere | null> {
  if (mail === null || await accountWithMail(trx, note.organisation, mail) !== null) return null
  const there = await addAccount(trx, note.organisation, { mail, name: name ?? mail, externalId }, note.at)
  await writeAudit(trx, { ...note, actor: 'system', event: 'account.invited' }, there.account)
  return there
}

/** Roles given by hand stay as they are; those by group follow the groups somebody is in today, but the last administrator's, whom nobody could replace. */
async function bringInLine(trx: Database, note: AuditNote, { account, person }: AccountThere, groups: readonly string[], roles: OrganisationDecides['groups']): Promise<void> {
  const { organisation } = note
  const today = dayOf(note.at)
  const wanted = new Set(groups.flatMap(group => Object.hasOwn(roles, group) ? roles[group] ?? [] : []))
  const held = await groupGrants(trx, organisation, person, today)
  for (const { id, role } of held) {
    if (wanted.has(role) || (role === 'administrator' && await isLastAdministrator(trx, organisation, person, today))) continue
    await endGrant(trx, organisation, id, today)
    await writeAudit(trx, { ...note, actor: account, event: 'role.ended' }, id, { kind: 'role', before: { person, role }, after: null })
  }
  for (const role of wanted) {
    if (held.some(grant => grant.role === role)) continue
    const id = await grantByGroup(trx, organisation, person, role, today)
    await writeAudit(trx, { ...note, actor: account, event: 'role.granted' }, id, { kind: 'role', before: null, after: { person, role } })
  }
}

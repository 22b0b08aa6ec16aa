import { beforeEach, describe, expect, it } from 'vitest'
import { signedIn } from '../../tests/kit/people.ts'
import type { Signed } from '../../tests/kit/people.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import type { AuditEvent } from '../storage/audit-events.ts'
import type { AuditNote } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { versionOf } from '../storage/record-version.ts'
import { actorOfAccount } from './actor-store.ts'
import { addBody, changeBody } from './bodies/change-body.ts'
import { bodyOf } from './bodies/body-store.ts'
import { bodies, findBodyByName, nameOfActor, personByInitials, units } from './people-answers.ts'
import { accountOfPerson } from './persons/account-store.ts'
import { addPerson } from './persons/add-person.ts'
import { changePerson } from './persons/change-person.ts'
import { changeMail, invitePerson } from './persons/invite-person.ts'
import { listPeople, personOf } from './persons/person-store.ts'
import type { PeopleQuery } from './persons/person-store.ts'
import { resumePerson, signOutPerson, suspendPerson } from './persons/suspend-person.ts'
import { sessionOf } from './session-store.ts'
import { addTenure, changeTenure, endTenure } from './tenure/change-tenure.ts'
import { membersToday, tenureOf, tenuresIn, tenuresOf } from './tenure/tenure-store.ts'
import type { TenureKind } from './tenure/tenure.ts'
import { makeToken, revokeToken } from './tokens/make-token.ts'
import { addUnit, changeUnit } from './units/change-unit.ts'
import { replaceUnit } from './units/replace-unit.ts'
import { allUnits, unitOf } from './units/unit-store.ts'

const organisation = 'local'
const now = '2025-01-14T08:00:00.000Z'
const today = '2025-01-14'

let db: Database
let admin: Signed

beforeEach(async () => {
  db = (await openTestStore()).db
  admin = await signedIn(db, 'administrator', { name: 'Åse Brinkholt', now })
})

const note = (event: AuditEvent): AuditNote => ({ organisation, actor: admin.account, at: now, event })
const entries = async () => (await db.selectFrom('audit_entry').select('event').where('organisation', '=', organisation).orderBy('number').execute()).map(row => row.event)

async function person(name: string, more: { initials?: string; title?: string; mail?: string } = {}): Promise<string> {
  const added = await addPerson(db, note('person.added'), { name, initials: '', title: '', mail: '', ...more })
  if (added.is !== 'added') throw new Error(JSON.stringify(added))
  return added.id
}

async function unit(name: string, more: { parent?: string; from?: string; to?: string } = {}): Promise<string> {
  const added = await addUnit(db, note('unit.added'), { name, abbreviation: '', parent: '', from: '', to: '', ...more })
  if (added.is !== 'added') throw new Error(JSON.stringify(added))
  return added.id
}

async function body(name: string, more: { code?: string; from?: string; to?: string } = {}): Promise<string> {
  const added = await addBody(db, note('body.added'), { name, code: '', kind: 'committee', minutesApproval: '', from: '', to: '', ...more })
  if (added.is !== 'added') throw new Error(JSON.stringify(added))
  return added.id
}

async function hold(kind: TenureKind, who: string, role: string, place = '', from = '', to = '') {
  const places = new Map([...await allUnits(db, organisation), ...await bodies(db, organisation, today)].map(one => [one.id, one]))
  return addTenure(db, note('membership.added'), { kind, person: who, giver: 'administrator', places, typed: { role, place, onBehalfOf: '', from, to } })
}

describe('a person', () => {
  it('is added with an account and an invitation when there is an address, which is one’s own', async () => {
    const id = await person('Inge Holt', { initials: 'IHO', mail: 'Inge@birkevang.example' })
    expect(await accountOfPerson(db, organisation, id)).toMatchObject({ state: 'invited', mail: 'inge@birkevang.example', activatedAt: null })
    const [mail] = await db.selectFrom('outbox').selectAll().execute()
    expect(mail).toMatchObject({ kind: 'invitation', recipient: 'inge@birkevang.example', state: 'waiting' })
    expect(mail?.body).toContain('{site}/sign-in')
    expect(await addPerson(db, note('person.added'), { name: 'Anden', initials: '', title: '', mail: 'INGE@birkevang.example' })).toEqual({ is: 'wrong', problems: { mail: 'mailTaken' } })
    const other = await person('Karim Vestby')
    expect(await accountOfPerson(db, organisation, other)).toBeNull()
    expect(await invitePerson(db, note('account.invited'), other, 'inge@birkevang.example')).toEqual({ is: 'wrong', problems: { mail: 'mailTaken' } })
    expect(await invitePerson(db, note('account.invited'), other, '')).toEqual({ is: 'wrong', problems: { mail: 'missing' } })
    expect(await invitePerson(db, note('account.invited'), other, 'karim@birkevang.example')).toEqual({ is: 'invited' })
    expect(await invitePerson(db, note('account.invited'), other, '')).toEqual({ is: 'invited' })
    expect(await changeMail(db, note('account.changed'), other, 'kv@birkevang.example')).toEqual({ is: 'changed' })
    expect((await db.selectFrom('outbox').select('recipient').execute()).map(row => row.recipient).sort()).toEqual(['inge@birkevang.example', 'karim@birkevang.example', 'karim@birkevang.example', 'kv@birkevang.example'])
    expect(await entries()).toEqual(['person.added', 'person.added', 'account.invited', 'account.invited', 'account.changed'])
  })

  it('is changed by one at a time: who saw it as it no longer is, is told', async () => {
    const id = await person('Inge Holt')
    const seen = versionOf(await personOf(db, organisation, id) ?? {})
    expect(await changePerson(db, note('person.changed'), id, seen, { name: 'Inge Holt Berg', initials: 'IHB', title: '' })).toMatchObject({ is: 'fine' })
    expect(await changePerson(db, note('person.changed'), id, seen, { name: 'Inge', initials: '', title: '' })).toEqual({ is: 'conflict' })
    expect(await changePerson(db, note('person.changed'), 'nobody', seen, { name: 'Inge', initials: '', title: '' })).toEqual({ is: 'gone' })
    expect(await personOf(db, organisation, id)).toMatchObject({ name: 'Inge Holt Berg', initials: 'IHB' })
  })

  it('is found by name, initials, title or address, by unit and by access, in the order of the alphabet', async () => {
    const north = await unit('Hjemmepleje Nord')
    const names = ['Ærø Aa', 'Zara Berg', 'Øjvind Dal', 'adam lille', 'Ågot Eng']
    const ids = await Promise.all(names.map(name => person(name, { title: 'Teamleder' })))
    await hold('unit', ids[0] ?? '', 'employee', north, '1.1.2024')
    await hold('unit', ids[1] ?? '', 'manager', north, '1.1.2024', '31.12.2024')
    const list = async (more: Partial<PeopleQuery>) => listPeople(db, organisation, { text: '', unit: null, state: null, page: 1, alphabet: 'da', ...more }, today)
    expect((await list({})).people.map(one => one.name)).toEqual(['adam lille', 'Zara Berg', 'Ærø Aa', 'Øjvind Dal', 'Ågot Eng', 'Åse Brinkholt'])
    expect((await list({ alphabet: 'sv' })).people.map(one => one.name)).toEqual(['adam lille', 'Zara Berg', 'Ågot Eng', 'Åse Brinkholt', 'Ærø Aa', 'Øjvind Dal'])
    expect((await list({ text: 'ÆRØ teamLEDER' })).people.map(one => one.name)).toEqual(['Ærø Aa'])
    expect((await list({ text: '100%' })).people).toEqual([])
    const found = await list({ unit: north })
    expect([found.people.map(one => [one.name, one.units]), found.matching, found.all]).toEqual([[['Ærø Aa', ['Hjemmepleje Nord']]], 1, 6])
    expect((await list({ state: 'active' })).people).toMatchObject([{ name: 'Åse Brinkholt', role: 'administrator', state: 'active' }])
    expect((await list({ state: 'none' })).matching).toBe(5)
    expect((await list({ page: 2 })).people).toEqual([])
  })

  it('who is shut out has no session, and comes in again as before', async () => {
    const editor = await signedIn(db, 'editor', { now })
    expect(await signOutPerson(db, note('sessions.ended'), editor.person)).toBe(1)
    const again = await signedIn(db, 'editor', { now })
    expect(await suspendPerson(db, note('account.suspended'), today, again.person)).toBe('suspended')
    expect(await sessionOf(db, again.cookie, now)).toBeNull()
    expect(await actorOfAccount(db, organisation, again.account, now)).toBeNull()
    expect(await suspendPerson(db, note('account.suspended'), today, again.person)).toBe('gone')
    expect(await resumePerson(db, note('account.resumed'), again.person)).toBe(true)
    expect(await accountOfPerson(db, organisation, again.person)).toMatchObject({ state: 'active', suspendedAt: null })
    expect(await resumePerson(db, note('account.resumed'), again.person)).toBe(false)
    const invited = await person('Ny', { mail: 'ny@birkevang.example' })
    await suspendPerson(db, note('account.suspended'), today, invited)
    await resumePerson(db, note('account.resumed'), invited)
    expect(await accountOfPerson(db, organisation, invited)).toMatchObject({ state: 'invited' })
  })
})

describe('the last administrator', () => {
  it('is neither shut out nor loses the role, until there is another', async () => {
    const [own] = await tenuresOf(db, organisation, admin.person)
    if (own === undefined) throw new Error('no role')
    expect(await suspendPerson(db, note('account.suspended'), today, admin.person)).toBe('lastAdministrator')
    expect(await endTenure(db, note('role.ended'), today, own)).toEqual({ is: 'lastAdministrator' })
    const change = { kind: 'role' as const, person: admin.person, giver: 'administrator' as const, places: new Map() }
    for (const typed of [{ role: 'editor', to: '' }, { role: 'administrator', to: '1.1.2030' }]) {
      expect(await changeTenure(db, note('role.granted'), today, own.id, versionOf(own), { ...change, typed: { place: '', onBehalfOf: '', from: '', ...typed } })).toEqual({ is: 'wrong', problems: { to: 'lastAdministrator' } })
    }
    expect(await entries()).toEqual([])
    const second = await signedIn(db, 'editor', { now })
    expect(await hold('role', second.person, 'administrator', '', '14.1.2025')).toMatchObject({ is: 'fine' })
    expect(await endTenure(db, note('role.ended'), today, own)).toMatchObject({ is: 'ended' })
    expect(await suspendPerson(db, note('account.suspended'), today, second.person)).toBe('lastAdministrator')
  })

  it('stays one of two who end each other’s role at the same moment', async () => {
    const second = await signedIn(db, 'administrator', { now })
    const roles = [(await tenuresOf(db, organisation, admin.person))[0], (await tenuresOf(db, organisation, second.person))[0]]
    const ended = await Promise.all(roles.map(role => endTenure(db, note('role.ended'), today, role ?? { kind: 'role', person: '', id: '' })))
    expect(ended.map(one => one.is).sort()).toEqual(['ended', 'lastAdministrator'])
  })
})

describe('what somebody holds', () => {
  it('is given, changed and ended, each written down once, and makes the actor', async () => {
    const [north, forum] = [await unit('Hjemmepleje Nord', { from: '1.1.2018' }), await body('Chefforum', { from: '1.1.2014' })]
    const editor = await signedIn(db, 'reader', { now })
    await hold('unit', editor.person, 'manager', north, '1.1.2020')
    await hold('body', editor.person, 'member', forum, '1.1.2020')
    expect(await hold('unit', editor.person, 'manager', north, '1.1.2024')).toEqual({ is: 'wrong', problems: { from: 'alreadyHeld' } })
    expect(await hold('unit', editor.person, 'employee', north, '1.1.2017')).toEqual({ is: 'wrong', problems: { from: 'placeNotThen' } })
    expect(await actorOfAccount(db, organisation, editor.account, now)).toMatchObject({ manages: [north], leads: [] })
    const [member] = await tenuresIn(db, organisation, 'body', forum)
    if (member === undefined) throw new Error('nobody')
    const change = { kind: 'body' as const, person: editor.person, giver: 'administrator' as const, places: new Map([[forum, { from: '2014-01-01', to: null }]]), typed: { role: 'chair', place: forum, onBehalfOf: '', from: '1.1.2020', to: '' } }
    expect(await changeTenure(db, note('membership.changed'), today, member.id, versionOf(member), change)).toMatchObject({ is: 'fine' })
    expect(await changeTenure(db, note('membership.changed'), today, member.id, versionOf(member), change)).toEqual({ is: 'conflict' })
    expect(await actorOfAccount(db, organisation, editor.account, now)).toMatchObject({ leads: [forum] })
    expect(await endTenure(db, note('membership.changed'), today, { kind: 'body', person: editor.person, id: member.id })).toMatchObject({ is: 'ended' })
    expect(await tenureOf(db, organisation, 'body', editor.person, member.id)).toMatchObject({ role: 'chair', to: today })
    expect(await actorOfAccount(db, organisation, editor.account, now)).toMatchObject({ leads: [] })
    expect(await endTenure(db, note('membership.changed'), today, { kind: 'body', person: editor.person, id: member.id })).toEqual({ is: 'gone' })
    expect(await entries()).toEqual(['unit.added', 'body.added', 'membership.added', 'membership.added', 'membership.changed', 'membership.changed'])
  })

  it('goes altogether when it began today, and is left alone when a group of the identity provider gives it', async () => {
    const editor = await signedIn(db, 'reader', { now })
    await hold('role', editor.person, 'editor', '', '14.1.2025')
    const held = (await tenuresOf(db, organisation, editor.person)).find(one => one.role === 'editor')
    expect(await endTenure(db, note('role.ended'), today, held ?? { kind: 'role', person: '', id: '' })).toMatchObject({ is: 'ended' })
    expect((await tenuresOf(db, organisation, editor.person)).map(one => one.role)).toEqual(['reader'])
    await db.insertInto('role_grant').values({ organisation, id: 'group', person: editor.person, role: 'editor', source: 'group' }).execute()
    expect(await endTenure(db, note('role.ended'), today, { kind: 'role', person: editor.person, id: 'group' })).toEqual({ is: 'gone' })
  })
})

describe('a unit', () => {
  it('that ends takes its memberships with it', async () => {
    const north = await unit('Hjemmepleje Nord', { from: '1.1.2018' })
    const [early, late] = [await person('Tidlig'), await person('Sen')]
    await hold('unit', early, 'employee', north, '1.1.2020', '31.12.2023')
    await hold('unit', late, 'manager', north, '1.1.2020')
    const seen = versionOf(await unitOf(db, organisation, north) ?? {})
    const typed = { name: 'Hjemmepleje Nord', abbreviation: '', parent: '', from: '1.1.2018', to: '30.6.2025' }
    expect(await changeUnit(db, note('unit.changed'), north, seen, typed)).toMatchObject({ is: 'fine' })
    expect(await changeUnit(db, note('unit.changed'), north, seen, typed)).toEqual({ is: 'conflict' })
    expect((await tenuresIn(db, organisation, 'unit', north)).map(one => [one.personName, one.to]).sort()).toEqual([['Sen', '2025-07-01'], ['Tidlig', '2024-01-01']])
    expect(await units(db, organisation, '2025-07-01')).toEqual([])
    expect((await units(db, organisation, '2025-06-30')).map(one => one.name)).toEqual(['Hjemmepleje Nord'])
  })

  it('that is renamed becomes a new one: who is there and what is below go along, the old one keeps its history', async () => {
    const north = await unit('Hjemmepleje Nord', { from: '1.1.2018' })
    const team = await unit('Team 1', { parent: north, from: '1.1.2018' })
    const [stays, left] = [await person('Bliver'), await person('Gik')]
    await hold('unit', stays, 'manager', north, '1.1.2020')
    await hold('unit', left, 'employee', north, '1.1.2020', '31.12.2023')
    const seen = versionOf(await unitOf(db, organisation, north) ?? {})
    const replaced = await replaceUnit(db, note('unit.changed'), north, seen, { day: '1.1.2025', into: '', name: 'Nord og Øst', abbreviation: 'NØ' })
    if (replaced.is !== 'replaced') throw new Error(JSON.stringify(replaced))
    expect(await unitOf(db, organisation, north)).toMatchObject({ name: 'Hjemmepleje Nord', to: '2025-01-01', successor: replaced.into })
    expect(await unitOf(db, organisation, replaced.into)).toMatchObject({ name: 'Nord og Øst', from: '2025-01-01', to: null })
    expect(await unitOf(db, organisation, team)).toMatchObject({ parent: replaced.into })
    expect((await tenuresIn(db, organisation, 'unit', north)).map(one => [one.personName, one.to]).sort()).toEqual([['Bliver', '2025-01-01'], ['Gik', '2024-01-01']])
    expect((await tenuresIn(db, organisation, 'unit', replaced.into)).map(one => [one.personName, one.role, one.from, one.to])).toEqual([['Bliver', 'manager', '2025-01-01', null]])
    expect(await membersToday(db, organisation, 'unit', today)).toEqual(new Map([[replaced.into, 1]]))
    const manager = await signedIn(db, 'reader', { now })
    await hold('unit', manager.person, 'manager', replaced.into, '1.1.2025')
    expect((await actorOfAccount(db, organisation, manager.account, now))?.manages).toEqual([replaced.into, north])
    expect((await entries()).filter(one => one === 'unit.changed')).toHaveLength(1)
  })

  it('that goes into another brings its people, each once', async () => {
    const [north, south] = [await unit('Nord', { from: '1.1.2018' }), await unit('Syd', { from: '1.1.2018' })]
    const [both, one] = [await person('Begge'), await person('Den ene')]
    await hold('unit', both, 'employee', north, '1.1.2020')
    await hold('unit', both, 'employee', south, '1.1.2020')
    await hold('unit', one, 'employee', north, '1.1.2020')
    const seen = versionOf(await unitOf(db, organisation, north) ?? {})
    expect(await replaceUnit(db, note('unit.changed'), north, seen, { day: '1.1.2025', into: south, name: '', abbreviation: '' })).toEqual({ is: 'replaced', into: south })
    expect((await tenuresIn(db, organisation, 'unit', south)).map(each => [each.personName, each.from]).sort()).toEqual([['Begge', '2020-01-01'], ['Den ene', '2025-01-01']])
  })
})

describe('what other rooms ask', () => {
  it('is the body a name meant on a day: names and codes are used again', async () => {
    const old = await body('Økonomiudvalget', { code: 'ØU', to: '31.12.2021' })
    const young = await body('Økonomi- og Klimaudvalget', { code: 'ØU', from: '1.1.2022' })
    const find = async (text: string, day: string) => (await findBodyByName(db, organisation, text, day))?.id ?? null
    expect([await find('øu', '2021-12-31'), await find('ØU', '2022-01-01'), await find(' økonomiUDVALGET ', '2020-01-01'), await find('Økonomiudvalget', '2022-01-01'), await find('', '2022-01-01')]).toEqual([old, young, old, null, null])
    const seen = versionOf(await bodyOf(db, organisation, young) ?? {})
    await changeBody(db, note('body.changed'), young, seen, { name: 'Økonomi- og Klimaudvalget', code: 'ØU', kind: 'committee', minutesApproval: 'signatures', from: '1.1.2022', to: '31.12.2025' })
    expect((await bodies(db, organisation, today)).map(one => [one.name, one.minutesApproval, one.to])).toEqual([['Økonomi- og Klimaudvalget', 'signatures', '2026-01-01']])
  })

  it('is who has the initials, when only one has them', async () => {
    const id = await person('Inge Holt', { initials: 'IHO' })
    expect(await personByInitials(db, organisation, 'iho')).toEqual({ id, name: 'Inge Holt' })
    await person('Ib Hovgaard', { initials: 'IHO' })
    expect(await personByInitials(db, organisation, 'IHO')).toBeNull()
  })

  it('is who did something: people by their account, programs by their token', async () => {
    await makeToken(db, note('token.created'), { name: 'Sagssystemet', role: 'reader', expiresAt: null })
    const { id } = await db.selectFrom('api_token').select('id').executeTakeFirstOrThrow()
    expect(await nameOfActor(db, organisation, [admin.account, `token ${id}`, 'system', 'gone'])).toEqual(new Map([[admin.account, 'Åse Brinkholt'], [`token ${id}`, 'Sagssystemet']]))
    expect(await nameOfActor(db, 'other', [admin.account])).toEqual(new Map())
    expect([await revokeToken(db, note('token.revoked'), id), await revokeToken(db, note('token.revoked'), id)]).toEqual([true, false])
  })
})

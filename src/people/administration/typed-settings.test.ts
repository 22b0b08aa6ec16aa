import { describe, expect, it } from 'vitest'
import { settings } from '../settings.ts'
import type { SettingName } from '../settings.ts'
import { checkSettings, settingsAsTyped } from './typed-settings.ts'
import { groupOf, eventsIn } from './audit-groups.ts'

const typed = { name: 'Birkevang Kommune', language: 'da', contactMail: 'hjaelp@birkevang.example', contactPhone: '', mailFrom: '' }
const answer = (more: Record<string, string>, hasProvider = true) => {
  const checked = checkSettings({ ...typed, ...more }, hasProvider)
  return checked.is === 'wrong' ? checked.problems : checked.settings
}

describe('typed settings', () => {
  it('become the texts that are stored, and are shown again as they were typed', () => {
    const rows = { byMail: 'on', exampleOpen: 'on', group1: 'Arkiv', role1: 'records-officer', group3: 'Alle', role3: 'reader' }
    const read = answer(rows)
    expect(read).toEqual({
      name: 'Birkevang Kommune', language: 'da',
      texts: {
        'contact.mail': 'hjaelp@birkevang.example', 'contact.phone': '', 'mail.from': '', 'example.open': 'on', 'signIn.mail': 'on', 'oidc.createAccounts': 'off',
        'oidc.groups': '{"Arkiv":"records-officer","Alle":"reader"}',
      },
    })
    const otherwise = Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, one.otherwise])) as Record<SettingName, string>
    const shown = settingsAsTyped('Birkevang Kommune', 'da', { ...otherwise, 'oidc.groups': '{"Arkiv":"records-officer","Alle":"reader"}' })
    expect(shown).toMatchObject({ name: 'Birkevang Kommune', group1: 'Arkiv', role1: 'records-officer', group2: 'Alle', role2: 'reader' })
    expect(settingsAsTyped('x', 'da', { ...otherwise, 'oidc.groups': 'no json' })).not.toHaveProperty('group1')
  })

  it('leave mail the only way in where there is no other', () => {
    const read = answer({ byMail: '', group1: 'Arkiv', role1: 'administrator' }, false)
    expect(Object.keys('texts' in read && typeof read.texts === 'object' ? read.texts : {}).filter(name => /^(?:signIn|oidc)/.test(name))).toEqual([])
  })

  it('say which field is wrong', () => {
    expect(answer({ name: '', language: 'no', contactMail: 'x', mailFrom: 'y', contactPhone: '1'.repeat(51) })).toEqual({ name: 'missing', language: 'chooseOne', contactMail: 'notAMail', mailFrom: 'notAMail', contactPhone: 'tooLong' })
    expect(answer({ group1: 'Arkiv', role1: '', group2: 'Alle', role2: 'reader', group3: 'Alle', role3: 'reader', group4: 'x'.repeat(201), role4: 'reader' })).toEqual({ role1: 'groupRole', group3: 'groupTwice', group4: 'tooLong' })
  })
})

describe('the groups of events', () => {
  it('put each event where a reader looks for it', () => {
    expect(['documents.uploaded', 'item.closed', 'document.reviewed', 'documents.confirmed', 'account.suspended', 'signIn.done', 'token.created', 'erasure.done', 'job.retried'].map(groupOf))
      .toEqual(['documents', 'documents', 'review', 'review', 'people', 'signIn', 'settings', 'keeping', 'running'])
    expect(eventsIn('signIn')).toEqual(['signIn.asked', 'signIn.done', 'signIn.byOrganisation', 'session.ended', 'sessions.ended'])
  })
})

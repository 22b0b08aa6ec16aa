import { describe, expect, it } from 'vitest'
import { openTestStore } from '../../tests/kit/store.ts'
import { setting, settingTexts, storeSetting } from './settings-store.ts'
import { isMail, settingFrom, settings } from './settings.ts'
import type { SettingName } from './settings.ts'

describe('settings', () => {
  it('hold what is said otherwise until somebody decides, each organisation for itself', async () => {
    const { db } = await openTestStore()
    expect(await setting(db, 'local', 'signIn.mail')).toBe('on')
    await storeSetting(db, 'local', 'signIn.mail', 'off')
    await storeSetting(db, 'local', 'oidc.groups', '{"Arkiv":"records-officer"}')
    expect(await setting(db, 'local', 'signIn.mail')).toBe('off')
    expect(await setting(db, 'local', 'oidc.groups')).toEqual({ Arkiv: 'records-officer' })
    expect(await setting(db, 'example', 'signIn.mail')).toBe('on')
    await storeSetting(db, 'local', 'signIn.mail', 'on')
    expect((await settingTexts(db, 'local'))['signIn.mail']).toBe('on')
    expect(Object.keys(await settingTexts(db, 'local'))).toEqual(Object.keys(settings))
  })

  it('that mean nothing any more count as not decided', async () => {
    const { db } = await openTestStore()
    await storeSetting(db, 'local', 'oidc.groups', '{"Arkiv":"emperor"}')
    expect(await setting(db, 'local', 'oidc.groups')).toEqual({})
  })

  it('mean something before anybody has decided', () => {
    for (const name of Object.keys(settings) as SettingName[]) expect([name, settingFrom(name, settings[name].otherwise)]).not.toEqual([name, null])
  })

  it.each(['{', '[]', '{"a":"reader","":"reader"}', '"reader"'])('a mapping of groups is not %s', text => {
    expect(settingFrom('oidc.groups', text)).toBeNull()
  })

  it('tell a mail address from something else', () => {
    for (const text of ['inge.holt@birkevang.example', 'ø@kommune.dk', 'a+b@c.d', 'root@localhost']) expect([text, isMail(text)]).toEqual([text, true])
    for (const text of ['', 'inge', '@x.dk', 'a@', 'a b@x.dk', 'a@x.dk, b@x.dk', 'a@b@c', 'a@x..dk', 'a\r\n@x.dk', '<a@x.dk>', `${'a'.repeat(65)}@x.dk`]) expect([text, isMail(text)]).toEqual([text, false])
  })
})

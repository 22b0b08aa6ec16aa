import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { defaultLimits } from '../layout.ts'
import { cfbKind } from './cfb-kind.ts'
import { encryptedOffice } from './encrypted-office.ts'

/** A compound file of a header, one allocation sector and as many directory sectors as the names need. */
function compoundFile(names: readonly string[]): Uint8Array {
  const directorySectors = Math.ceil(names.length / 4)
  const bytes = new Uint8Array(512 * (2 + directorySectors))
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true)
  for (let i = 0; i < 128; i++) view.setUint32(512 + i * 4, i >= 1 && i < directorySectors ? i + 1 : 0xfffffffe, true)
  names.forEach((name, index) => {
    const at = 1024 + index * 128
    for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true)
    view.setUint16(at + 64, name.length * 2 + 2, true)
  })
  return bytes
}

describe('a compound file', () => {
  it('with an encrypted package is an Office document under a password', () => {
    expect(cfbKind(compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']))).toBe('encryptedOffice')
  })

  it('with message properties is a mail', () => {
    expect(cfbKind(compoundFile(['Root Entry', '__nameid_version1.0', '__substg1.0_0037001F']))).toBe('msg')
  })

  it('is told by names that stand in a later sector of its directory', () => {
    expect(cfbKind(compoundFile(['Root Entry', '1Table', 'Data', 'CompObj', 'Props', 'WordDocument']))).toBe('doc')
  })

  it('with a workbook is something else', () => {
    expect(cfbKind(compoundFile(['Root Entry', 'Workbook']))).toBe('other')
  })

  it('is not what other bytes are', () => {
    expect(cfbKind(new TextEncoder().encode('Referat'.repeat(100)))).toBeNull()
  })

  it('never throws, however damaged', () => {
    const whole = compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage', 'a', 'b'])
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }), fc.nat(whole.length), (changes, length) => {
      const bytes = whole.slice(0, length)
      for (const [at, value] of changes) if (at < length) bytes[at] = value
      cfbKind(bytes)
    }))
  })
})

describe('an Office document under a password', () => {
  it('is refused with what to do', async () => {
    const file = { name: 'referat.docx', bytes: compoundFile(['Root Entry', 'EncryptedPackage']) }
    expect(encryptedOffice.recognises(file)).toBe(true)
    expect(await encryptedOffice.layOut(file, defaultLimits)).toMatchObject({ ok: false, refusal: { code: 'encrypted' } })
  })
})

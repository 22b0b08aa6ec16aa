import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeEntryName } from './safe-name.ts'

describe('the name of a zip entry', () => {
  it.each([
    ['referat.docx', 'referat.docx'],
    ['2024/juni/referat.docx', '2024/juni/referat.docx'],
    ['..\\..\\windows\\x.txt', 'windows/x.txt'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['C:\\temp\\æøå.txt', 'temp/æøå.txt'],
    ['C:evil.txt', 'evil.txt'],
    ['a/./b//c.txt', 'a/b/c.txt'],
    ['a\u0000b\u202etxt.exe', 'abtxt.exe'],
    ['a<b>?.txt', 'a_b__.txt'],
  ])('%j becomes %j', (raw, safe) => { expect(safeEntryName(raw)).toBe(safe) })

  it.each(['', 'folder/', '.', '..', 'a/..', '.git/config', '__MACOSX/a', 'a/.b', '\u0000'])('%j is no document', (raw) => {
    expect(safeEntryName(raw)).toBeNull()
  })

  it('keeps the extension of a name that is cut', () => {
    expect(safeEntryName(`${'a'.repeat(500)}.docx`)).toMatch(/^a+\.docx$/)
  })

  it('never climbs out, begins at a root, hides a control character or grows', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[./\\a:C]{0,30}$/)), (raw) => {
      const safe = safeEntryName(raw)
      if (safe === null) return
      expect(safe).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|\\|[\p{Cc}\p{Cs}]|^[A-Za-z]:/u)
      expect(safe.length).toBeLessThanOrEqual(200)
      expect(safe).not.toBe('')
    }), { numRuns: 500 })
  })
})

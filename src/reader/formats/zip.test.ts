import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../tests/kit/office-files.ts'
import { defaultLimits } from '../layout.ts'
import { damagedArchive } from './damaged-archive.ts'
import { Refused } from './refused.ts'
import { Zip } from './zip.ts'
import { partNames } from './zip-directory.ts'

function opened(bytes: Uint8Array, limits = defaultLimits): Zip {
  const zip = Zip.open(bytes, limits)
  if (zip === null) throw new Error('no archive')
  return zip
}

function codeOf(act: () => unknown): string {
  try {
    act()
    return 'none'
  } catch (cause) {
    return cause instanceof Refused ? cause.code : 'damaged'
  }
}

/** Offset of a signature's last place in the bytes. */
function lastOf(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer)
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at
  throw new Error('signature not found')
}

const directoryEntry = 0x02014b50

describe('an archive', () => {
  it('gives its parts whatever the case of their names and the slashes in them', () => {
    const zip = opened(zipOf({ 'Word\\Document.xml': 'tekst', '/b/c': 'd' }))
    expect(zip.has('word/document.xml')).toBe(true)
    expect(new TextDecoder().decode(zip.read('WORD/document.XML') ?? undefined)).toBe('tekst')
    expect(zip.read('b/c')?.length).toBe(1)
    expect(zip.read('findes/ikke')).toBeNull()
  })

  it('is none without its directory', () => {
    const bytes = zipOf({ a: 'b' })
    expect(Zip.open(bytes.slice(0, bytes.length - 22), defaultLimits)).toBeNull()
    expect(Zip.open(new TextEncoder().encode('PK\x03\x04'), defaultLimits)).toBeNull()
    expect(partNames(new Uint8Array())).toEqual([])
  })

  it('that is cut off is refused as such', () => {
    const file = { name: 'referat.docx', bytes: zipOf({ a: 'b' }).slice(0, -22) }
    expect(damagedArchive.recognises(file)).toBe(true)
    expect(damagedArchive.recognises({ name: 'a', bytes: zipOf({ a: 'b' }) })).toBe(false)
    expect(damagedArchive.layOut(file, defaultLimits)).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
  })

  it('that unpacks to more than the limit is refused while unpacking', () => {
    const zip = opened(zipOf({ bomb: new Uint8Array(3_000_000) }), { ...defaultLimits, unpackedBytes: 2_000_000, ratio: 1e9 })
    let most = 0
    expect(codeOf(() => zip.stream('bomb', (chunk) => { most += chunk.length }))).toBe('tooMuchInside')
    expect(most).toBeLessThanOrEqual(2_000_000)
  })

  it('that grows more than the allowed ratio is refused, but small blank files are not', () => {
    expect(codeOf(() => opened(zipOf({ bomb: new Uint8Array(2_000_000) })).read('bomb'))).toBe('tooMuchInside')
    expect(codeOf(() => opened(zipOf({ blank: new Uint8Array(900_000) })).read('blank'))).toBe('none')
  })

  it('counts what all its parts unpack to together', () => {
    const random = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 2654435761) >>> 13)
    const zip = opened(zipOf({ a: random, b: random }), { ...defaultLimits, unpackedBytes: 1_000_000 })
    expect(codeOf(() => zip.read('a'))).toBe('none')
    expect(codeOf(() => zip.read('b'))).toBe('tooMuchInside')
  })

  it('that lies about a size is unpacked as it is', () => {
    const bytes = zipOf({ part: 'x'.repeat(5000) })
    new DataView(bytes.buffer).setUint32(lastOf(bytes, directoryEntry) + 24, 10, true)
    expect(opened(bytes).read('part')?.length).toBe(5000)
  })

  it('with an encrypted part is refused with what to do', () => {
    const bytes = zipOf({ part: 'hemmeligt' })
    new DataView(bytes.buffer).setUint16(lastOf(bytes, directoryEntry) + 8, 1, true)
    expect(codeOf(() => opened(bytes).read('part'))).toBe('encrypted')
  })

  it('packed in an unknown way, or pointing outside itself, is damaged', () => {
    for (const [offset, value] of [[10, 12], [42, 0xfffffff0], [20, 0x7fffffff]] as const) {
      const bytes = zipOf({ part: 'tekst' })
      const at = lastOf(bytes, directoryEntry) + offset
      if (offset === 10) new DataView(bytes.buffer).setUint16(at, value, true)
      else new DataView(bytes.buffer).setUint32(at, value, true)
      expect(codeOf(() => opened(bytes).read('part'))).toBe('damaged')
    }
  })
})

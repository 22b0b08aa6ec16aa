import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'

const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, little: boolean): Uint8Array {
  const out = little ? [0xff, 0xfe] : [0xfe, 0xff]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    out.push(...(little ? [code & 255, code >> 8] : [code >> 8, code & 255]))
  }
  return bytes(...out)
}

describe('decoding a text file', () => {
  it('reads UTF-8 with and without its mark, and drops the mark', () => {
    expect(decodeText(utf8('Grønne stier på Åvej'))).toBe('Grønne stier på Åvej')
    expect(decodeText(utf8('\ufeffÄrende'))).toBe('Ärende')
  })

  it('reads UTF-16 of either order', () => {
    expect(decodeText(utf16('Sak: gårdsplassen', true))).toBe('Sak: gårdsplassen')
    expect(decodeText(utf16('Sak: gårdsplassen', false))).toBe('Sak: gårdsplassen')
  })

  it('reads what is no UTF-8 as windows-1252, dashes and quotes too', () => {
    expect(decodeText(bytes(0x4d, 0xf8, 0x64, 0x65, 0x20, 0x96, 0x20, 0xe6, 0xe5, 0xc4))).toBe('Møde – æåÄ')
  })

  it('makes every line break one sign, and rewrites nothing else', () => {
    expect(decodeText(utf8('a\r\nb\rc\n\r\nd'))).toBe('a\nb\nc\n\nd')
    expect(decodeText(utf8('A\u030a\u00a0\t  x'))).toBe('A\u030a\u00a0\t  x')
    expect(decodeText(utf8('side 1\fside 2'))).toBe('side 1\fside 2')
  })

  it('says of pictures and programs that they are no text', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBeNull()
    expect(decodeText(bytes(1, 2, 3, 4, 5, 6, 7, 8, 0x61))).toBeNull()
  })

  it('an empty file is an empty text', () => {
    expect(decodeText(bytes())).toBe('')
    expect(decodeText(bytes(0xef, 0xbb, 0xbf))).toBe('')
  })

  it('gives back every text that has no control characters and no other line breaks', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Ø', 'ä', ' ', '\n', '–', '\ud83d\ude00', '\u00a0') }), (text) => {
      expect(decodeText(utf8(text))).toBe(text)
      expect(decodeText(utf16(text, true))).toBe(text)
    }))
  })

  it('never throws and never leaves a carriage return, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (some) => {
      const text = decodeText(some)
      if (text !== null) expect(text).not.toContain('\r')
    }))
  })
})

import { describe, expect, it } from 'vitest'
import { TooDeep } from './refused.ts'
import { XmlStream, attr, readXml } from './xml.ts'

function eventsOf(bytes: Uint8Array, depth = 256): string[] {
  const events: string[] = []
  readXml(bytes, {
    open: (local, attributes) => events.push(`<${local} ${attr(attributes, 'w:val') ?? ''}`.trim()),
    close: (local) => events.push(`/${local}`),
    text: (text) => events.push(text),
  }, depth)
  return events
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a stream of XML', () => {
  it('names elements and attributes without their prefix', () => {
    expect(eventsOf(utf8('<x:a v:val="1"><b/><![CDATA[<c>]]>&#230;</x:a>'))).toEqual(['<a 1', '<b', '/b', '<c>', 'æ', '/a'])
  })

  it('is the same in pieces, also when a letter is torn apart', () => {
    const bytes = utf8('<a>blåbærgrød</a>')
    let text = ''
    const stream = new XmlStream({ open() {}, close() {}, text(more) { text += more } }, 256)
    for (let at = 0; at < bytes.length; at++) stream.write(bytes.subarray(at, at + 1))
    stream.finish()
    expect(text).toBe('blåbærgrød')
  })

  it('is read in UTF-16 by its byte order mark', () => {
    const units = new Uint16Array([0xfeff, ...[...'<a>æ</a>'].map((char) => char.charCodeAt(0))])
    expect(eventsOf(new Uint8Array(units.buffer))).toEqual(['<a', 'æ', '/a'])
  })

  it('deeper than the limit is refused', () => {
    expect(eventsOf(utf8('<a><a></a></a>'), 2)).toHaveLength(4)
    expect(() => eventsOf(utf8('<a>'.repeat(20_000)))).toThrow(TooDeep)
  })

  it('expands no entity a document type declares', () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;"><!ENTITY d SYSTEM "file:///etc/hostname">]>'
    expect(() => eventsOf(utf8(`${laughs}<a>&c;</a>`))).toThrow('undefined entity')
    expect(() => eventsOf(utf8(`${laughs}<a>&d;</a>`))).toThrow('undefined entity')
  })

  it('cut off is an error', () => {
    expect(() => eventsOf(utf8('<a><b>'))).toThrow()
  })
})

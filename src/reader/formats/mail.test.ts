import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type FormatResult, type Layout } from '../layout.ts'
import { layOut } from './index.ts'
import { attachment, binary, property, recipient, tinyMsg } from './mail/tiny-msg.fixture.ts'

const read = (name: string, content: string | Uint8Array): Promise<FormatResult> => layOut({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }, defaultLimits)

async function layoutOf(name: string, content: string | Uint8Array): Promise<Layout> {
  const result = await read(name, content)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.layout
}

/** As in plain text: in order, apart, inside the text; what stands between blocks may also be marks of quoting and the like. */
function keepsTheLaws(layout: Layout): void {
  let end = 0
  for (const { span, outer } of layout.blocks) {
    expect([end <= outer[0], outer[0] <= span[0], span[0] <= span[1], span[1] <= outer[1]]).toEqual([true, true, true, true])
    end = outer[1]
  }
  expect(end).toBeLessThanOrEqual(layout.text.length)
}

function shown(layout: Layout): string[] {
  return layout.blocks.map((block) => `${block.kind}: ${layout.text.slice(...block.outer)}`)
}

const head = 'From: =?utf-8?q?Asta_S=C3=B8lund?= <asta@sandlev.example>\r\nTo: Bo <bo@sandlev.example>, c@sandlev.example\r\nSubject: =?utf-8?q?Referat_fra_m=C3=B8det?=\r\nDate: Tue, 4 Sep 2018 10:00:00 +0200\r\nMIME-Version: 1.0\r\n'
const plainPart = 'Content-Type: text/plain; charset=utf-8\r\n\r\nKære alle\r\n\r\n- første punkt\r\n- andet punkt\r\n\r\n> Det skrev du\r\n'
const htmlPart = 'Content-Type: text/html; charset=utf-8\r\n\r\n<head><style>p {color: red}</style></head><h2>Beslutning</h2><p>Godkendt.</p><ul><li>et</li></ul>\r\n'
const attached = 'Content-Type: application/pdf; name="notat.pdf"\r\nContent-Disposition: attachment; filename="notat.pdf"\r\n\r\nx\r\n'
const several = (...parts: string[]): string => `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${parts.map((part) => `--b\r\n${part}`).join('')}--b--\r\n`

describe('a mail as sent', () => {
  it('is laid out with subject, sender, receivers, date and text as it stands', async () => {
    const layout = await layoutOf('a.eml', several(plainPart, attached))
    expect(shown(layout)).toEqual([
      'heading: Referat fra mødet', 'paragraph: From: Asta Sølund <asta@sandlev.example>', 'paragraph: To: Bo <bo@sandlev.example>, c@sandlev.example', 'paragraph: Sent: Tue, 4 Sep 2018 10:00:00 +0200',
      'paragraph: Kære alle', 'item: - første punkt', 'item: - andet punkt', 'paragraph: Det skrev du', 'paragraph: Attachments:', 'item: - notat.pdf',
    ])
    expect(layout.text).toContain('\n> Det skrev du')
    expect(layout.mediaType).toBe('message/rfc822')
    keepsTheLaws(layout)
  })

  it('is read from its HTML where the plain text holds little of it', async () => {
    const alternative = `${head}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSe HTML\r\n--b\r\n${htmlPart}--b--\r\n`
    const layout = await layoutOf('a.eml', alternative)
    expect(shown(layout).slice(4)).toEqual(['heading: Beslutning', 'paragraph: Godkendt.', 'item: - et'])
    keepsTheLaws(layout)
  })

  it('is told by its headers whatever its name', async () => {
    expect((await layoutOf('a.txt', several(plainPart))).mediaType).toBe('message/rfc822')
    expect((await layoutOf('a.txt', 'Fra: Asta\nTil: Bo\n\nMøde i morgen')).mediaType).toBe('text/plain')
  })

  it('names attached mails and opens none', async () => {
    const layout = await layoutOf('a.eml', several(plainPart, 'Content-Type: message/rfc822\r\n\r\nSubject: Indre\r\n\r\nHemmelig tekst\r\n'))
    expect(layout.text).not.toContain('Hemmelig')
    expect(shown(layout).at(-1)).toMatch(/^item: - /)
  })

  it('is refused when its parts nest deeper than any mail', async () => {
    let nested = plainPart
    for (let depth = 0; depth < 400; depth++) nested = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--\r\n`
    expect(await read('a.eml', head + nested)).toMatchObject({ ok: false, refusal: { code: 'tooDeep' } })
  })

  it('is read or refused whatever its bytes', async () => {
    const sample = new TextEncoder().encode(several(plainPart, htmlPart, attached))
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }), async (changes) => {
      const mutated = sample.slice()
      for (const [at, value] of changes) mutated[at % mutated.length] = value
      const result = await read('a.eml', mutated)
      if (result.ok) keepsTheLaws(result.layout)
    }), { numRuns: 100 })
  })
})

const envelope = [property('0037', 'Referat fra mødet'), property('0C1A', 'Asta Sølund'), property('5D01', 'asta@sandlev.example'), recipient(0, 'Bo', 'bo@sandlev.example')]

describe('an Outlook message', () => {
  it('is laid out as any mail', async () => {
    const layout = await layoutOf('a.msg', tinyMsg([...envelope, property('1000', 'Kære alle\r\n\r\n- første punkt\r\n'), attachment(0, 'notat.pdf')]))
    expect(shown(layout)).toEqual([
      'heading: Referat fra mødet', 'paragraph: From: Asta Sølund <asta@sandlev.example>', 'paragraph: To: Bo <bo@sandlev.example>', 'paragraph: Kære alle', 'item: - første punkt', 'paragraph: Attachments:', 'item: - notat.pdf',
    ])
    expect(layout.mediaType).toBe('application/vnd.ms-outlook')
  })

  it('longer than a small sector holds is read whole', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `Linje ${index} er her.`).join('\r\n')
    expect((await layoutOf('a.msg', tinyMsg([...envelope, property('1000', long)]))).text).toContain('Linje 399 er her.')
  })

  it('without plain text is read from HTML, and without that from its packed RTF', async () => {
    const html = await layoutOf('a.msg', tinyMsg([...envelope, binary('1013', new TextEncoder().encode('<p>Første &aring;r</p><ul><li>et</li></ul>'))]))
    expect(shown(html).slice(3)).toEqual(['paragraph: Første år', 'item: - et'])
    const rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 M\\'f8de i dag\\par N\\u230?ste\\tab m\\'f8de{\\*\\generator x}\\par}"
    const packed = new Uint8Array(16 + rtf.length)
    new DataView(packed.buffer).setUint32(4, rtf.length, true)
    new DataView(packed.buffer).setUint32(8, 0x414c454d, true)
    packed.set(Buffer.from(rtf, 'latin1'), 16)
    expect(shown(await layoutOf('a.msg', tinyMsg([...envelope, binary('1009', packed)]))).slice(3)).toEqual(['paragraph: Møde i dag', 'paragraph: Næste\tmøde'])
  })

  it('whose chains or directory run in a ring is refused at once', async () => {
    const whole = tinyMsg([...envelope, property('1000', 'Kære alle'.repeat(900))])
    const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
    const table = (view.getInt32(76, true) + 1) * 512
    const ring = whole.slice()
    new DataView(ring.buffer).setInt32(table + 4 * view.getInt32(48, true), view.getInt32(48, true), true)
    expect(await read('a.msg', ring)).toMatchObject({ ok: false })
    const loop = whole.slice()
    new DataView(loop.buffer).setInt32((view.getInt32(48, true) + 1) * 512 + 128 + 72, 1, true)
    expect(await read('a.msg', loop)).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
  })

  it('is read or refused whatever its bytes', async () => {
    const sample = tinyMsg([...envelope, property('1000', 'Kære alle\r\n'), attachment(0, 'notat.pdf')])
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), async (changes) => {
      const mutated = sample.slice()
      for (const [at, value] of changes) mutated[at % mutated.length] = value
      const result = await read('a.msg', mutated)
      if (result.ok) keepsTheLaws(result.layout)
    }), { numRuns: 300 })
  })
})

import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../../tests/kit/read-text.ts'
import { breachesOf } from '../../../tests/laws/breaches.ts'
import { placesIn } from '../../../tests/laws/walk.ts'
import { readDocument } from '../../reader/read.ts'
import type { Reading } from '../../reader/reading.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { merged, touches } from './spans.ts'
import { withoutClosed } from './without-closed.ts'

const minutes = `REFERAT Chefforum d. 18-04-2024

Dagsorden
1. Vikarer i sommerferien
2. Salg af Kystgrunden
3. Evt.

Til stede: Inge Holt, Karim Vestby

Punkt 1: Vikarer i sommerferien v. Inge Holt

Indstilling

Centerchefen indstiller

1. at planen tages til efterretning

Beslutning i Chefforum den 18-04-2024

Taget til efterretning. Punktet salg af Kystgrunden følger. Karim Vestby sender listen ud inden 1. maj.

Punkt 2: Salg af Kystgrunden (lukket)

Sag 24/9911

Baggrund

Køberen Fjordbo byder 4.200.000 kr. for grunden.

Indstilling

Direktøren indstiller

1. at Fjordbos bud antages

Beslutning i Chefforum den 18-04-2024

Godkendt. Bodil Krage underskriver inden 1. juni.

Punkt 3: Evt.

Intet. Se sag 24/9911.
`

/** Long words that stand within the hidden places and nowhere else. */
function secrets(reading: Reading, places: readonly [number, number][]): string[] {
  let outside = ''
  let at = 0
  for (const [from, to] of places) {
    outside += `${reading.text.slice(at, from)} `
    at = to
  }
  outside = `${outside}${reading.text.slice(at)} ${reading.source.mediaType}`.toLowerCase()
  const words = places.flatMap(place => reading.text.slice(...place).match(/\p{L}{4,}/gu) ?? [])
  return [...new Set(words.map(word => word.toLowerCase()))].filter(word => !outside.includes(word))
}

/** The document's own words in a reading: without the names and codes the contract has. */
function said(reading: Reading): string {
  const codes = new Set(['schema', 'kind', 'role', 'asks', 'outcome', 'mode', 'code', 'state', 'unanimous', 'id', 'formalStatus', 'access', 'mediaType', 'sha256', 'language'])
  const strings: string[] = []
  JSON.stringify(reading, (key, value: unknown) => {
    if (typeof value === 'string' && !codes.has(key)) strings.push(value)
    return value
  })
  return strings.join('\n').toLowerCase()
}

function holdTheLaws(reading: Reading, closed: number[]): void {
  const { own, mentions } = hiddenPlaces(reading, new Set(closed))
  const places = merged([...own, ...mentions])
  const open = withoutClosed(reading, closed.map(item => ({ item })))
  const left = said(open)
  expect(secrets(reading, places).filter(word => left.includes(word))).toEqual([])
  expect(open.text).toHaveLength(reading.text.length)
  expect(breachesOf(open)).toEqual([])
  // nothing outside changes: each place that touches nothing hidden is there as it was
  const before = new Map(placesIn(reading).map(one => [`${one.path.replace(/\d+/g, 'n')} ${String(one.span)}`, one.text]))
  for (const { path, span, text } of placesIn(open)) {
    if (!touches(places, span)) expect(text).toBe(before.get(`${path.replace(/\d+/g, 'n')} ${String(span)}`))
    else if (!touches(mentions, span)) expect(text).toBeNull()
  }
  let at = 0
  for (const [from, to] of [...places, [reading.text.length, reading.text.length]] as const) {
    expect(open.text.slice(at, from)).toBe(reading.text.slice(at, from))
    expect(open.text.slice(from, to).trim()).toBe('')
    at = to
  }
}

describe('a reading without its closed items', () => {
  it('tells nothing of them: not their text, not their names in a list of contents or in other items, not what follows from them', () => {
    const open = withoutClosed(readText(minutes), [{ item: 1 }])
    const all = JSON.stringify(open)
    for (const word of ['Kystgrunden', 'Fjordbo', 'Bodil', 'Krage', '4.200.000', 'Direktøren']) expect(all).not.toContain(word)
    expect(open.items.map(one => one.access)).toEqual([null, 'closed', null])
    expect(open.items[1]).toMatchObject({ number: '2', title: null, decisions: [], recommendations: [] })
    expect(open.items[0]?.title?.text).toBe('Vikarer i sommerferien')
    expect(open.followUps.map(one => one.owner)).toEqual(['Karim Vestby'])
    expect(breachesOf(open)).toEqual([])
  })

  it('is the same reading where nothing is closed', () => {
    const reading = readText(minutes)
    expect(withoutClosed(reading, [])).toBe(reading)
  })

  it('hides a title of one word only where it stands as a title', () => {
    const reading = readText(minutes.replaceAll('Salg af Kystgrunden', 'Lønforhold').replace('følger', 'er et lønforhold'))
    const { text } = withoutClosed(reading, [{ item: 1 }])
    expect(text).toContain('er et lønforhold')
    expect(text).not.toMatch(/2\. Lønforhold/)
  })

  it('hides the number of a case only the closed item has', () => {
    const reading = readText(minutes)
    const at = reading.text.indexOf('24/9911')
    reading.references.push({ kind: 'case', text: '24/9911', date: null, body: null, span: [at, at + 7] })
    expect(withoutClosed(reading, [{ item: 1 }]).text).toContain('Se sag 24/9911')
    reading.items[2]!.caseNumber = null
    expect(withoutClosed(reading, [{ item: 1 }]).text).not.toContain('24/9911')
  })

  it('names a file anew that is named after what is closed', () => {
    const reading = readText(minutes, 'text/plain', 'Fjordbos bud på Kystgrunden.docx')
    expect(withoutClosed(reading, [{ item: 1 }]).source.name).toBe('dokument.docx')
    expect(withoutClosed(reading, [{ item: 0 }]).source.name).toBe('Fjordbos bud på Kystgrunden.docx')
  })

  it('drops what is said nowhere in the open text, though its place is there', () => {
    const reading = readText(minutes)
    reading.people.push({ name: 'Karim Krage', role: 'mentioned', title: null, span: reading.people[1]!.span })
    reading.groups.push({ name: 'Udvalg', members: [{ name: 'Bodil Krage', unit: null }, { name: 'Inge Holt', unit: 'Fjordbo' }], span: [0, 7] })
    const open = withoutClosed(reading, [{ item: 1 }])
    expect(open.people.map(one => one.name)).not.toContain('Karim Krage')
    expect(open.groups.at(-1)?.members).toEqual([{ name: 'Inge Holt', unit: null }])
  })

  it('keeps the parents of statements, and counts a grid anew', () => {
    const base = readText('abcd efgh ijkl mnop')
    const statement = { kind: 'note' as const, theme: 1, question: 1, requester: null, speaker: null, asks: false }
    const reading: Reading = {
      ...base,
      items: [{ number: '1', title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: [5, 9] }],
      statements: [
        { ...statement, text: 'efgh', parent: null, span: [5, 9] },
        { ...statement, text: 'ijkl', parent: null, span: [10, 14] },
        { ...statement, text: 'mnop', parent: 1, span: [15, 19] },
      ],
      workshop: { bodies: [], themes: [{ number: '1', title: null }], questions: [{ number: '1', text: null }], cells: [{ theme: 1, question: 1, top: 2, nested: 1, empty: 0 }] },
    }
    const open = withoutClosed(reading, [{ item: 0 }])
    expect(open.statements.map(one => [one.text, one.parent])).toEqual([['ijkl', null], ['mnop', 0]])
    expect(open.workshop?.cells).toEqual([{ theme: 1, question: 1, top: 1, nested: 1, empty: 0 }])
  })
})

describe('laws of a reading without its closed items', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'example', 'documents')
  let examples: Reading[] = []

  beforeAll(async () => {
    const names = readdirSync(folder).filter(name => !name.endsWith('.json'))
    const results = await Promise.all(names.map(name => readDocument({ name, bytes: readFileSync(join(folder, name)) })))
    examples = results.flatMap(one => one.ok && one.reading.items.length > 0 ? [one.reading] : [])
  })

  it('hold on the example documents, whatever is closed in them', () => {
    expect(examples.length).toBeGreaterThan(5)
    fc.assert(fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (which, items) => {
      const reading = examples[which % examples.length]!
      holdTheLaws(reading, [...new Set(items.map(at => at % reading.items.length))])
    }), { numRuns: 150 })
  })

  const word = fc.stringMatching(/^[A-ZÆØÅ][bdfgklmnprstvæøå]{4,9}$/)
  const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map(words => `${words.join(' ')}.`)
  const item = fc.record({ title: fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')), about: sentence, asks: sentence, decided: sentence, who: fc.tuple(word, word) })

  it('hold on minutes made up', () => {
    fc.assert(fc.property(fc.array(item, { minLength: 2, maxLength: 5 }), fc.boolean(), fc.array(fc.nat(), { minLength: 1, maxLength: 2 }), (items, listed, closed) => {
      const contents = listed ? `Dagsorden\n${items.map((one, at) => `${at + 1}. ${one.title}`).join('\n')}\n\n` : ''
      const parts = items.map((one, at) => `Punkt ${at + 1}: ${one.title}\n\nBaggrund\n\n${one.about}\n\nIndstilling\n\nCenterchefen indstiller\n\n1. at ${one.asks}\n\nBeslutning\n\nGodkendt. ${one.decided} ${one.who.join(' ')} sender brevet inden 1. maj 2025.\n\n`)
      const reading = readText(`REFERAT Chefforum d. 18-04-2024\n\n${contents}Til stede: Inge Holt\n\n${parts.join('')}`)
      fc.pre(reading.items.length > 0)
      holdTheLaws(reading, [...new Set(closed.map(at => at % reading.items.length))])
    }), { numRuns: 100 })
  })
})

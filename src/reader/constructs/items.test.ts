import { describe, expect, it } from 'vitest'
import { decisionsOf, headsOf, readMarkdown, readText, says } from '../../../tests/kit/read-text.ts'
import type { Item } from '../reading.ts'

/** The items of minutes that begin with a head, so that only the items are under test. */
const itemsOf = (body: string): Item[] => readText(`Referat fra Parkrådet\nDato: 4. maj 2031\nDeltagere: Asta Sølund, Bo Ås\n\n${body}`).items

describe('an item', () => {
  it('reaches from its first line to the next item', () => {
    const text = 'Referat fra Parkrådet\n\nPunkt 1: Stien\nDen er lang.\n\nPunkt 2: Broen\nDen er gul.'
    const { items } = readText(text)
    expect(items.map((item) => text.slice(...item.span))).toEqual(['Punkt 1: Stien\nDen er lang.', 'Punkt 2: Broen\nDen er gul.'])
  })

  it('the last ends before signatures and what stands above items', () => {
    const signed = readText('Protokoll Parknämnden 2031-05-04\n\n§ 4 Bron\nBeslut\nBifall.\n\n§ 5 Stigen\nBeslut\nAvslag.\n\nUnderskrifter\nSiv Lönnå')
    expect(signed.items.at(-1)!.span[1]).toBe(signed.text.indexOf('\n\nUnderskrifter'))
    const actions = readMarkdown('# Referat\n\n## Punkter\n\n### 1. Stien\n\nDen er lang.\n\n### 2. Broen\n\nDen er gul.\n\n## Opgaver\n\n- Bo maler broen')
    expect(actions.items.at(-1)!.span[1]).toBe(actions.text.indexOf('\n\n## Opgaver'))
  })

  it('has its sections, recommendations, decision and attachments', () => {
    const [item] = itemsOf('Punkt 1: SPF/ØU - Ny bro (bevilling)\n\nSagsnr.: 31/4711\n\nResume\nBroen er gammel.\n\nIndstilling\nParkkontoret indstiller,\n1. at broen godkendes\n2. at prisen tages til efterretning\n\nBeslutning\nGodkendt.\n\nBilag\nTegning.pdf\n\nPunkt 2: Eventuelt\nIntet.')
    expect(item).toMatchObject({
      number: '1', title: { text: 'Ny bro (bevilling)' }, route: ['SPF', 'ØU'], kind: 'decision', caseNumber: { text: '31/4711' }, presenter: null, slot: null, access: null,
      recommendations: [{ ordinal: '1', text: 'at broen godkendes', asks: 'approve', answered: true, by: { text: 'Parkkontoret' } }, { ordinal: '2', asks: 'note', answered: true }],
      attachments: [{ text: 'Tegning.pdf' }],
    })
    expect(item!.sections.map((section) => section.id)).toEqual(['summary', 'recommendation', 'decision', 'attachments'])
    expect(decisionsOf(item)).toEqual(['approved | Godkendt.'])
  })

  it.each([
    ['Sagsnr.: 31/4711', '31/4711'], ['Dnr PN 2031/00123', 'PN 2031/00123'], ['Arkivsaksnr.: 31/530', '31/530'], ['31/4711', '31/4711'],
  ])('has the case number "%s" below its title', (line, number) => {
    expect(says(itemsOf(`Punkt 1: Stien\n${line}\n\nDen er lang.\n\nPunkt 2: Broen\nDen er gul.`)[0]?.caseNumber)).toBe(number)
  })

  it('takes a number without marks when the line above says what it is', () => {
    expect(says(itemsOf('Punkt 1: Stien\nDen er lang.\n\nJournalnummer\n21054412\n\nBilag\n- Kort\n\nPunkt 2: Broen\nDen er gul.\n21054412')[0]?.caseNumber)).toBe('21054412')
    expect(itemsOf('Punkt 1: Stien\nDen er lang.\n\n21054412\n\nPunkt 2: Broen\nDen er gul.')[0]?.caseNumber).toBeNull()
  })

  it('a page, a day or a part of a day is no case number', () => {
    for (const words of ['Vagten er åben 24/7 hele året.', 'Vi mødes den 3/11 i salen.', 'Kun 1/2 af broen er malet.']) expect(itemsOf(`Punkt 1: Stien\n${words}\n\nPunkt 2: Broen\nDen er gul.`)[0]?.caseNumber, words).toBeNull()
  })

  it('has a presenter in the title or below it', () => {
    expect(says(itemsOf('Punkt 1: Stien v/ Asta Sølund\nDen er lang.\n\nPunkt 2: Broen\nGul.')[0]?.presenter)).toBe('Asta Sølund')
    expect(says(itemsOf('Punkt 1: Stien\nSagsfremstiller: Asta Sølund\nDen er lang.\n\nPunkt 2: Broen\nGul.')[0]?.presenter)).toBe('Asta Sølund')
    expect(says(itemsOf('Pkt. 1 (Asta)\nStien\nDen er lang.\n\nPkt. 2 (Bo)\nBroen\nGul.')[0]?.presenter)).toBe('Asta')
  })

  it.each([
    ['Punkt 1: Personsag (lukket)\nIntet.', 'closed'], ['Punkt 1: Personsag\nLukket punkt\nIntet.', 'closed'], ['Punkt 1: Stien\nÅbent punkt\nDen er lang.', 'open'], ['Punkt 1: Stien\nDen er lang.', null], ['Punkt 1: Stien\nUnntatt offentlighet jf. offl. § 13\nDen er lang.', 'closed'],
  ] as const)('%j is %s', (text, access) => {
    expect(itemsOf(`${text}\n\nPunkt 2: Broen\nGul.`)[0]?.access).toBe(access)
  })

  it('what it asks for tells its kind where its title does not', () => {
    expect(itemsOf('Punkt 1: Stien\n\nIndstilling\n1. at orienteringen tages til efterretning\n\nPunkt 2: Broen\n\nIndstilling\n1. at broen males og godkendes\n\nPunkt 3: Lamper\n\nIndstilling\n1. at rådet drøfter lamperne').map((item) => item.kind)).toEqual(['information', 'decision', 'discussion'])
  })
})

describe('what was decided', () => {
  it('stands after a heading on the same line', () => {
    expect(decisionsOf(itemsOf('1. Stien\nDen er lang.\nBeslutning: Den fejes. Godkendt.\n\n2. Broen\nKonklusion: Udsat til næste møde.\n\n3. Eventuelt\nIntet.')[0])).toEqual(['approved | Den fejes. Godkendt.'])
  })

  it('is told in a sentence where no heading stands', () => {
    expect(itemsOf('1. Stien\nDen er lang. Det blev besluttet at feje den.\n\n2. Broen\nDen er gul.\n\n3. Eventuelt\nIntet.').map((item) => decisionsOf(item))).toEqual([['approved | Det blev besluttet at feje den.'], [], []])
  })

  it('by several bodies is several decisions, the earlier ones marked', () => {
    const { items, meeting } = readText('Referat fra Byrådet den 11. maj 2031\n\nPunkt 1: Stien\n\nBeslutning i Parkrådet den 04-05-2031\nAnbefales.\n\nBeslutning i Byrådet den 11-05-2031\nGodkendt.\n\nPunkt 2: Broen\n\nBeslutning i Byrådet den 11-05-2031\nUdsat.')
    expect(meeting?.date?.value).toBe('2031-05-11')
    expect(decisionsOf(items[0])).toEqual(['earlier recommended | Anbefales.', 'approved | Godkendt.'])
    expect(decisionsOf(items[1])).toEqual(['postponed | Udsat.'])
  })

  it('in an agenda is an earlier meeting’s', () => {
    const { kind, items } = readText('Dagsorden for Byrådet 11. maj 2031\n\nPunkt 1: Stien\n\nIndstilling\n1. at stien fejes\n\nBeslutning i Parkrådet den 04-05-2031\nAnbefales.\n\nBeslutning\n\nPunkt 2: Broen\n\nIndstilling\n1. at broen males\n\nBeslutning\n\nPunkt 3: Lamper\n\nIndstilling\n1. at de tændes\n\nBeslutning\n')
    expect(kind).toBe('agenda')
    expect(items.flatMap((item) => item.decisions).every((decision) => decision.earlier)).toBe(true)
  })

  it('may have absences told in its midst', () => {
    const [item] = itemsOf('Punkt 1: Stien\n\nBeslutning\n\nFraværende:\nSiv Lund\n\nGodkendt.\n\nPunkt 2: Broen\n\nBeslutning\nGodkendt.\n\nFraværende: Siv Lund')
    expect(decisionsOf(item)).toEqual(['approved | Godkendt.'])
  })

  it('is the cell of its column in a table', () => {
    const { items } = readMarkdown('# Referat fra Parkrådet 4. maj 2031\n\n| Emne | Drøftelse | Beslutning |\n|---|---|---|\n| Stien | Den er lang | Godkendt |\n| Broen | Den er gul | Udsat |')
    expect(headsOf(items)).toEqual(['Stien', 'Broen'])
    expect(items.map((item) => decisionsOf(item))).toEqual([['approved | Godkendt'], ['postponed | Udsat']])
  })

  it('leaves a recommendation unanswered where it says nothing of it', () => {
    const [item] = itemsOf('Punkt 1: Stien\n\nIndstilling\n1. at skolehaverne flyttes\n2. at vandværket besøges\n\nBeslutning\nRådet konkluderede:\n- Vandværket besøges i maj\n\nPunkt 2: Broen\nGul.')
    expect(item!.recommendations.map((one) => one.answered)).toEqual([false, true])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { headingTable } from './headings-table.ts'
import { sectionIdOf } from './headings.ts'

describe('headings of minutes and case papers', () => {
  it.each([
    ['Sagsfremstilling', 'caseStatement'], ['SAKSOPPLYSNINGER:', 'caseStatement'], ['Ärendebeskrivning', 'caseStatement'],
    ['**Økonomi**', 'economy'], ['Ekonomiska konsekvenser', 'economy'],
    ['Indstilling', 'recommendation'], ['Förslag till beslut', 'recommendation'], ['Forslag til vedtak:', 'recommendation'],
    ['Beslutning', 'decision'], ['Beslut', 'decision'], ['Vedtak', 'decision'],
    ['Behandling', 'deliberation'], ['Yrkanden', 'deliberation'],
    ['Bilag', 'attachments'], ['Beslutsunderlag', 'attachments'], ['Vedlegg', 'attachments'],
    ['Afbud', 'absence'], ['Frånvarande', 'absence'], ['Forfall', 'absence'],
    ['Eventuelt', 'aob'], ['Övriga frågor', 'aob'], ['Dagsorden', 'toc'], ['Saksliste', 'toc'],
    ['Beslutningen træffes af', 'decidedBy'], ['Mindretalsudtalelse', 'minority'], ['Inhabilitet', 'conflictOfInterest'],
    ['4. Økonomi', 'economy'], ['2.1 Videre proces', 'timetable'],
  ])('%s is %s', (heading, id) => {
    expect(sectionIdOf(heading)).toBe(id)
  })

  it.each([
    ['Parkudvalgets beslutning den 04.12.2030 Punkt 4', 'decision'],
    ['BESTYRELSENS BESLUTNING', 'decision'],
    ['Beslutning i Parkforum den 01-11-2030', 'decision'],
    ['Beslutning Parkudvalget d. 3.4.2031', 'decision'],
    ['Strandrådets vedtak :', 'decision'],
    ['Parknämndens beslut', 'decision'],
    ['Parknämnden beslutar', 'decision'],
    ['Parkdirektørens indstilling', 'recommendation'],
    ['Strandsjefens innstilling', 'recommendation'],
    ['Parkkontorets förslag till beslut', 'recommendation'],
  ])('%s names its body and is %s', (heading, id) => {
    expect(sectionIdOf(heading)).toBe(id)
  })

  it.each([
    'Beslutningen om stien blev drøftet i går', 'Det er udvalgets beslutning', 'På baggrund af rådets beslutning', 'Vi følger udvalgets beslutning', 'Stien ved åen',
    'Udvalget besluttede at vente', 'Bilagene er sendt ud', 'Økonomien er god', '', '**', '12', 'Beslutning om at lægge stien om i byens udvalg og råd og nævn',
  ])('"%s" is prose or a title', (line) => {
    expect(sectionIdOf(line)).toBeNull()
  })

  it('a line as long as a paragraph is never a heading', () => {
    expect(sectionIdOf(`Beslutning ${'x'.repeat(140)}`)).toBeNull()
  })

  it('every heading of the table is found again, however it is set', () => {
    const whole = headingTable.flatMap(({ da, sv, nb }) => [...da, ...sv, ...nb]).filter((heading) => !heading.includes('%'))
    fc.assert(fc.property(fc.constantFrom(...whole), fc.constantFrom('', '**', '## ', ' '), fc.constantFrom('', ':', ' :', '.', '  '), fc.boolean(), (heading, before, after, loud) => {
      const known = sectionIdOf(heading)
      expect(known).not.toBeNull()
      expect(sectionIdOf(`${before}${loud ? heading.toUpperCase() : heading}${after}`)).toBe(known)
    }), { numRuns: 300 })
  })

  it('answers alike when asked again, also after many other lines', () => {
    const before = sectionIdOf('Parkrådets beslutning')
    for (let i = 0; i < 4100; i++) sectionIdOf(`linje ${i}`)
    expect(sectionIdOf('Parkrådets beslutning')).toBe(before)
  })

  it('is quick with lines made to be slow', () => {
    expect(growsLinearly((size) => { for (let i = 0; i < size / 40; i++) sectionIdOf(`${'beslutning i a '.repeat(8)}${i}`) }, 8_000)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import type { DocumentKind, Letter } from '../reading.ts'
import { readLetter } from './letter.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

const read = (kind: DocumentKind, ...lines: string[]): Letter => readLetter(sheetOfLines(lines), kind)!

const danish = [
  'NYTÅRSHILSEN 2020-2021', '', 'Kære Alle', '', 'Vi har i år fået etableret en lånecykelordning. Vejret var godt. Vi har åbnet to nye stier.', '',
  'Hvad skal vi så arbejde med i 2021?', '',
  'Vi kommer til at arbejde med en ny skiltning, hvor børnene tegner. På sigt kommer året til at gå med en flytning af værkstedet, og (hvis bevillingen går igennem) en udvidelse af gården. 2021 bliver også et år med fokus på frivillighed, regelforenkling og – som altid – økonomi.', '',
  'Når vi ser tilbage om et år, så håber jeg, at flere cykler. Et år, hvor vi lo mere.', '', 'Med disse ord vil jeg ønske alle godt nytår.', '',
  'Grete Holm', '', 'gho@eksempel.invalid', '', 'Centerchef', '', 'Center for Stier og Broer', '', 'Copyright 2020',
]

describe('a new-year letter', () => {
  const letter = read('statusLetter', ...danish)

  it('names its author, office and period, and no date it does not carry', () => {
    expect([letter.author?.text, letter.unit?.text, letter.periodStart, letter.periodEnd, letter.date]).toEqual(['Grete Holm', 'Center for Stier og Broer', '2020', '2021', null])
  })

  it('takes an enumeration of what comes next apart, with the condition one of them hangs on', () => {
    expect(letter.focus.map((f) => [f.text, f.condition])).toEqual([
      ['en ny skiltning, hvor børnene tegner', null],
      ['en flytning af værkstedet', null],
      ['en udvidelse af gården', 'hvis bevillingen går igennem'],
      ['frivillighed', null],
      ['regelforenkling', null],
      ['økonomi', null],
    ])
  })

  it('keeps what was brought about, and a hope with the sentence that carries it on', () => {
    expect(letter.results.map((r) => r.text)).toEqual(['Vi har i år fået etableret en lånecykelordning.', 'Vi har åbnet to nye stier.'])
    expect(letter.hopes.map((h) => h.text)).toEqual(['Når vi ser tilbage om et år, så håber jeg, at flere cykler.', 'Et år, hvor vi lo mere.'])
  })

  it('points at the text it reads', () => {
    const text = danish.join('\n')
    for (const p of [letter.author!, letter.unit!, ...letter.results, ...letter.focus, ...letter.hopes]) expect(text.slice(...p.span)).toBe(p.text)
  })
})

describe('a post', () => {
  const post = ['2021-03-09', '', 'En dag på havet', '', 'Inlägget har följande kategorier:', '', 'Det blåste rejält och vi lärde oss mycket av varandra den dagen, tycker jag.', '', 'Jag heter Siv Ek och jobbar som lots på hamnkontoret Norra. Vi har infört en ny vaktlista.', '', '/Siv Ek']

  it('reads date, author and office; categories may be empty', () => {
    const letter = read('story', ...post)
    expect([letter.date?.value, letter.author?.text, letter.unit?.text, letter.categories]).toEqual(['2021-03-09', 'Siv Ek', 'hamnkontoret Norra', []])
    expect(letter.results.map((r) => r.text)).toEqual(['Vi har infört en ny vaktlista.'])
  })

  it('reads categories on the same line or as a list below', () => {
    expect(read('story', 'Kategorier: Hav, Vind').categories).toEqual(['Hav', 'Vind'])
    expect(read('story', 'Kategorier:', '- Hav', '- Vind', '', 'Text.').categories).toEqual(['Hav', 'Vind'])
  })
})

describe('letters that list', () => {
  it('a line over a list tells whether it holds deeds or plans, and a plan may hang on a condition', () => {
    const letter = read('statusLetter', 'Kære alle i Skov og Vand', '', 'Året er gået.', '', 'Det er lykkedes os at', '- plante to alléer', '- låne en flåde', '', 'Ikke alt gik let.', '', 'I det nye år sætter vi fokus på', '- broerne, hvis tilladelsen gives den 1. maj', '- bænkene', '', 'Mange hilsner', '', 'Grete Holm', 'Skovchef')
    expect(letter.results.map((r) => r.text)).toEqual(['plante to alléer', 'låne en flåde'])
    expect(letter.focus.map((f) => f.condition)).toEqual(['hvis tilladelsen gives den 1. maj', null])
    expect([letter.author?.text, letter.unit?.text]).toEqual(['Grete Holm', 'Skov og Vand'])
  })

  it.each([
    ['Det skal vi i 2025', 'Nåede vi'], ['Det här jobbar vi vidare med', 'Det här har vi lyckats med'], ['Neste år', 'Det lyktes'], ['Planer for 2026', 'Det gik godt'],
  ])('"%s" opens what comes, "%s" does not', (plans, deeds) => {
    const letter = read('statusLetter', '# Brev', '', 'Kære alle', '', `## ${deeds}`, '', '- en bro', '', `## ${plans}`, '', '- to stier', '', 'Hilsen Kim')
    expect(letter.focus.map((f) => f.text)).toEqual(['to stier'])
  })

  it('under the name and a title stands the office, whatever it is called', () => {
    expect(read('statusLetter', 'Hei alle sammen!', '', 'Tekst.', '', 'Vennlig hilsen', 'Bo Alm', 'enhetsleder', 'Skog og vann').unit?.text).toBe('Skog og vann')
    expect(read('statusLetter', 'Kära alla', '', 'Text.', '', 'Hälsningar', 'Siv Ek', 'Rektor, Ekskolan').unit?.text).toBe('Ekskolan')
  })

  it('a date set apart on the first line is the letter\'s', () => {
    expect(read('statusLetter', 'Hej alla på Ekskolan!                        2023-05-31', '', 'Text.').date?.value).toBe('2023-05-31')
    const story = read('story', '18 februari 2022 · Kategorier: Skog, Sjö · Av Siv Ek', '', 'Text.')
    expect([story.date?.value, story.author?.text, story.categories]).toEqual(['2022-02-18', 'Siv Ek', ['Skog', 'Sjö']])
  })
})

describe('who wrote a report', () => {
  it.each([
    [['Evaluering af prøven', '1. maj 2024', 'Grete Holm, leder af Sydhuset', '', 'Tekst.'], 'Grete Holm'],
    [['Center for Stier', '', '1. maj 2024', 'Sagsnr. 24/1', 'Grete Holm', '', 'NOTAT'], 'Grete Holm'],
    [['Notat', 'Saksbehandler: Bo Alm'], 'Bo Alm'],
    [['Evaluering', 'Udarbejdet af Grete Holm og Bo Alm'], 'Grete Holm og Bo Alm'],
    [['Utvärdering av prov', 'Ansvarig: Siv Ek, strateg'], 'Siv Ek'],
  ])('%j', (lines, author) => {
    expect(read('evaluation', ...lines).author?.text).toBe(author)
  })

  it.each([[['Notat fra Økonomi til direktionen']], [['Evaluering af Fri Fredag', 'Center for Stier', '1. maj 2024']], [['Oppgave', 'Ansvarlig: Navn. Frist: dato']]])('is not told by %j', (lines) => {
    expect(read('memo', ...lines).author).toBeNull()
  })
})

describe('reports', () => {
  it('an evaluation yields its conclusions and what it recommends', () => {
    const letter = read('evaluation',
      '# Evaluering av turordningen', '', '- **Forfatter:** Kari Ås, rådgiver', '- **Dato:** 3. mars 2022', '', 'Evalueringen dekker perioden 1. januar 2021 til 31. desember 2021.', '',
      '## Konklusjon', 'Ordningen nådde fram til mange eldre i bygda.', '', '## Anbefalinger', '- Fortsette turene om vinteren', '- Skaffe flere sjåfører, hvis det finnes midler', '', '## Vedlegg', '- Skjema')
    expect([letter.author?.text, letter.date?.value, letter.periodStart, letter.periodEnd]).toEqual(['Kari Ås', '2022-03-03', '2021-01-01', '2021-12-31'])
    expect(letter.results.map((r) => r.text)).toEqual(['Ordningen nådde fram til mange eldre i bygda.'])
    expect(letter.focus.map((f) => f.text)).toEqual(['Fortsette turene om vinteren', 'Skaffe flere sjåfører, hvis det finnes midler'])
    expect(letter.focus[1]!.condition).toBe('hvis det finnes midler')
  })

  it('a memo without author, date and period has none', () => {
    const letter = read('memo', '# Plan for overdragelse', '', 'Mødet den 3. maj 2021 besluttede en plan.', '', 'Vi håber på det bedste.')
    expect(letter).toEqual({ author: null, unit: null, periodStart: null, periodEnd: null, date: null, categories: [], results: [], focus: [], hopes: [] })
  })

  it.each([
    [['Med venlig hilsen', '', 'Din bestyrelse.'], 'Din bestyrelse'],
    [['Vänliga hälsningar', 'Siv Ek', 'samordnare'], 'Siv Ek'],
    [['author: "Bo Alm"', 'date: "01-02-2023"'], 'Bo Alm'],
    [['Av Kari Nordås, Nordgården skole'], 'Kari Nordås'],
    [['Tekst uden navn.', '', 'Juni 2023', '', 'Bo Alm'], 'Bo Alm'],
    [['Tekst uden navn.', '', 'Fælles Mål'], undefined],
  ])('the author of %j', (lines, name) => {
    expect(read('memo', 'Notat', '', ...lines).author?.text).toBe(name)
  })

  it('minutes are no letter', () => {
    expect(readLetter(sheetOfLines(danish), 'minutes')).toBeNull()
  })
})

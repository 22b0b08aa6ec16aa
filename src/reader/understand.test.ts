import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/kit/any-text.ts'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { decisionsOf, headsOf, readMarkdown, readText, says } from '../../tests/kit/read-text.ts'
import type { Reading } from './reading.ts'

const people = (reading: Reading): string[] => reading.people.map(({ name, role }) => `${name} ${role}`)
const decided = (reading: Reading): string[] => reading.items.map((item) => `${item.number ?? '-'} ${decisionsOf(item).join(' + ')}`)
const head = ({ meeting }: Reading): (string | null)[] => [says(meeting?.body), meeting?.date?.value ?? null, meeting?.start?.value ?? null, meeting?.end?.value ?? null, says(meeting?.place)]

describe('Danish minutes with cases', () => {
  const reading = readText([
    'REFERAT Parkforum d. 04-05-2031', '', 'Mødedato: 4. maj 2031', 'Mødested: Salen, Åvej 3', 'Starttidspunkt: kl. 8.35', 'Sluttidspunkt: kl. 9.35', 'Deltagere: Asta Sølund (formand), Bo Ås', 'Afbud: Siv Lund', '',
    'Indholdsfortegnelse', '1. Godkendelse af dagsorden.........2', '2. SPF - Ny sti ved åen.........3', '3. Eventuelt.........5', '',
    'Punkt 1: Godkendelse af dagsorden', '', 'Beslutning', 'Godkendt.', '',
    'Punkt 2: SPF - Ny sti ved åen', '', 'Sagsnr.: 31/4711', '', 'Baggrund', 'Stien er gammel, og den trænger til at blive fejet hver uge hele året.', '', 'Indstilling', 'Parkkontoret indstiller, at Parkforum', '', '1. godkender planen for stien', '2. tager stilling til skolehaverne', '',
    'Beslutning i Parkforum den 04-05-2031', 'Parkforum drøftede sagen og besluttede:', '- Planen for stien er god', '- Bo følger op inden jul', '', 'Bilag', 'Kort over stien.pdf', '',
    'Punkt 3: Eventuelt', '', 'Intet.',
  ].join('\n'))

  it('are minutes of that meeting', () => {
    expect(reading).toMatchObject({ kind: 'minutes', language: 'da', title: { text: 'REFERAT Parkforum d. 04-05-2031' } })
    expect(head(reading)).toEqual(['Parkforum', '2031-05-04', '08:35', '09:35', 'Salen, Åvej 3'])
    expect(people(reading)).toEqual(['Asta Sølund chair', 'Bo Ås present', 'Siv Lund apologies'])
  })

  it('have the items of the agenda, not of its table of contents', () => {
    expect(headsOf(reading.items)).toEqual(['1 Godkendelse af dagsorden', '2 Ny sti ved åen', '3 Eventuelt'])
    expect(reading.items.map((item) => item.kind)).toEqual(['approval', 'decision', 'anyOtherBusiness'])
  })

  it('tell what was recommended, decided and left open', () => {
    const item = reading.items[1]!
    expect(item.recommendations.map(({ ordinal, answered }) => [ordinal, answered])).toEqual([['1', true], ['2', false]])
    expect(item.decisions).toMatchObject([{ body: { text: 'Parkforum' }, date: { value: '2031-05-04' }, earlier: false, points: [{ text: 'Planen for stien er god' }, { text: 'Bo følger op inden jul' }] }])
    expect(reading.findings.filter((finding) => finding.code === 'unansweredRecommendation')).toHaveLength(1)
  })
})

describe('Swedish minutes by paragraphs', () => {
  const page = (n: number): string[] => ['', `Parknämnden                Sammanträdesprotokoll                Sida ${n}(4)`, '2031-05-04', '']
  const reading = readText([
    ...page(1).slice(1), 'Plats och tid: Bysalen, onsdagen den 4 maj 2031, kl. 09:00-11:30', 'Beslutande: Siv Lönnå (GP), ordförande, Asta Berg (BP)', 'Frånvarande: Bo Ek (BP)', 'Justerare: Asta Berg', ...page(2),
    '§ 45 Dnr PN 2031/00123', 'Lekplatsen vid ån', '', 'Ärendebeskrivning', 'Lekplatsen är gammal och behöver rustas för att barnen ska kunna leka där.', '', 'Förslag till beslut', '1. Planen antas.', '', 'Parknämndens beslut', '1. Planen antas.', ...page(3),
    '§ 46 Dnr PN 2031/00124', 'Bron', '', 'Parknämndens beslut', 'Ärendet bordläggs till nästa sammanträde.', ...page(4), '§ 47', 'Övriga frågor', '', 'Inga frågor.',
  ].join('\n'))

  it('are minutes of that meeting', () => {
    expect(reading).toMatchObject({ kind: 'minutes', language: 'sv' })
    expect(head(reading)).toEqual(['Parknämnden', '2031-05-04', '09:00', '11:30', 'Bysalen'])
    expect(people(reading)).toEqual(['Siv Lönnå chair', 'Asta Berg present', 'Bo Ek apologies'])
  })

  it('have their titles below the paragraph, and no page head for an item', () => {
    expect(headsOf(reading.items)).toEqual(['45 Lekplatsen vid ån', '46 Bron', '47 Övriga frågor'])
    expect(reading.items.map((item) => says(item.caseNumber))).toEqual(['PN 2031/00123', 'PN 2031/00124', null])
  })

  it('tell what was decided, and when the rest returns', () => {
    expect(reading.items[0]!.decisions).toMatchObject([{ outcome: 'approved', body: { text: 'Parknämnden' } }])
    expect(reading.items[1]!.decisions).toMatchObject([{ outcome: 'postponed', resume: { event: 'nästa sammanträde' } }])
  })
})

describe('Norwegian minutes with cases', () => {
  const reading = readText([
    'MØTEPROTOKOLL', '', 'Utvalg: Strandrådet      Møtested: Storsalen', 'Dato: 04.05.2031      Tid: 18:00 – 20:40', '', 'Følgende faste medlemmer møtte:', 'Navn             Funksjon      Representerer', 'Asta Fjær        Leder         GP', 'Bo Lien          Medlem        BP', '', 'Følgende medlemmer hadde meldt forfall:', 'Siv Moe', '',
    'Saksliste', 'PS 5/31   Klage på benk      2031/14', 'PS 6/31   Ny bro      2031/15', '',
    'PS 5/31 Klage på benk', '', 'Strandsjefens forslag til vedtak', 'Klagen tas ikke til følge. Søknaden avslås.', '', 'Behandling', 'Rådet drøftet saken. Fjær foreslo å utsette den. Forslaget falt med 4 mot 5 stemmer.', '', 'Vedtak', 'Søknaden avslås.', '',
    'PS 6/31 Ny bro', '', 'Behandling', 'Innstillingen ble enstemmig vedtatt.', '', 'Vedtak', 'Broen skal være gul.', '', 'Møtet hevet kl. 20:40',
  ].join('\n'))

  it('are minutes of that meeting', () => {
    expect(reading).toMatchObject({ kind: 'minutes', language: 'nb' })
    expect(head(reading)).toEqual(['Strandrådet', '2031-05-04', '18:00', '20:40', 'Storsalen'])
    expect(people(reading)).toEqual(['Asta Fjær chair', 'Bo Lien present', 'Siv Moe apologies'])
  })

  it('have each case once', () => {
    expect(headsOf(reading.items)).toEqual(['PS 5/31 Klage på benk', 'PS 6/31 Ny bro'])
  })

  it('tell what was decided', () => {
    expect(decided(reading)).toEqual(['PS 5/31 rejected | Søknaden avslås.', 'PS 6/31 approved | Broen skal være gul.'])
  })
})

describe('nynorsk minutes', () => {
  it('are read as Norwegian ones', () => {
    const reading = readText('Møtebok for Strandrådet\n04.05.2031\n\nSak 1/31 Benken\nDet vart ikkje gjort noko meir før saka kom frå kommunen.\n\nVedtak\nSamrøystes vedteke.\n\nSak 2/31 Brua\nDei er einige om at ho skal vere gul.\n\nVedtak\nSaka vert utsett.')
    expect(reading.language).toBe('nn')
    expect(decided(reading)).toEqual(['1/31 approved | Samrøystes vedteke.', '2/31 postponed | Saka vert utsett.'])
  })
})

describe('minutes of an association', () => {
  it('are numbered lines with text between', () => {
    const reading = readText('Bestyrelsesmøde i Åens Venner\nTirsdag d. 4. maj 2031 kl. 19\nTil stede: Asta, Bo og Siv\nAfbud: Odd\n\n1. Velkomst\nAsta bød velkommen.\n\n2. Stien\nVi talte længe om stien. Det blev besluttet at feje den.\n\n3. Eventuelt\nIntet.\n\nReferent: Bo')
    expect(reading.kind).toBe('minutes')
    expect(headsOf(reading.items)).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
    expect(decisionsOf(reading.items[1])).toEqual(['approved | Det blev besluttet at feje den.'])
    expect(people(reading)).toEqual(['Asta present', 'Bo minuteTaker', 'Siv present', 'Odd apologies'])
  })

  it('may be a table', () => {
    const reading = readMarkdown('# Referat af teammøde\n\n| Dato | 4. maj 2031 |\n|---|---|\n| Deltagere | Asta Sølund, Bo Ås |\n\n| Emne | Drøftelse | Beslutning |\n|---|---|---|\n| Stien | Den er lang | Godkendt |\n| Broen | Den er gul | Udsat |')
    expect(reading.meeting?.date?.value).toBe('2031-05-04')
    expect(decided(reading)).toEqual(['- approved | Godkendt', '- postponed | Udsat'])
    expect(people(reading)).toEqual(['Asta Sølund present', 'Bo Ås present'])
  })
})

describe('other papers', () => {
  it('an agenda mentions its members and has decided nothing', () => {
    const reading = readText('Dagsorden for Parkrådet 4. maj 2031\nDeltagere: Asta Sølund, Bo Ås\n\n1. Velkomst\n2. Stien\n3. Eventuelt')
    expect(reading.kind).toBe('agenda')
    expect(headsOf(reading.items)).toEqual(['1 Velkomst', '2 Stien', '3 Eventuelt'])
    expect(people(reading)).toEqual(['Asta Sølund mentioned', 'Bo Ås mentioned'])
    expect(reading.items.flatMap((item) => item.decisions)).toEqual([])
  })

  it('input from a café has statements and no items', () => {
    const reading = readText('INPUT FRA CAFÉMØDE 4. MAJ 2031\n\nTema 1\nStien\n\n1) Hvad virker?\n- lyset\n- bænkene\n\nTema 2\nBroen\n\n1) Hvad virker?\n- farven')
    expect(reading).toMatchObject({ kind: 'workshopInput', items: [], letter: null, consultation: null })
    expect(reading.workshop?.themes).toHaveLength(2)
    expect(reading.statements.map((statement) => statement.text)).toEqual(['lyset', 'bænkene', 'farven'])
  })

  it('a letter has an author and no meeting', () => {
    const reading = readText('Kære alle\n\nI år har vi bygget en bro, og den er blevet god. Til næste år vil vi male den.\n\nGlædelig jul\n\nAsta Sølund\nParkchef')
    expect(reading).toMatchObject({ kind: 'statusLetter', meeting: null, items: [], workshop: null })
    expect(people(reading)).toEqual(['Asta Sølund author'])
  })

  it('a memo has no meeting, no items and no author it does not name', () => {
    expect(readText('Notat om stien\n\nStien er lang og skal fejes.')).toMatchObject({ kind: 'memo', meeting: null, items: [], people: [] })
  })

  it('an empty text says nothing', () => {
    expect(readText('')).toMatchObject({ kind: 'memo', language: null, title: null, meeting: null, people: [], items: [], statements: [], findings: [] })
  })
})

describe('whatever is written', () => {
  const genre = ['Referat', ' Parkrådet', ' 4. maj 2031', 'kl. 9-10', '\n', '\n\n', 'Punkt 1: ', '1. ', '- ', '§ 4 ', 'Sak 3/31 ', 'Indstilling', 'Beslutning: ', 'Godkendt. ', 'Ikke ', 'Udsat til ', 'Deltagere: ', 'Asta Sølund', ', ', ' og ', 'Afbud: ', '**', '# ', '| ', 'v/ ', '(', ')', ':', '“', '\t', '     ', '\f', '\u00a0', '....3', 'Tema 1', 'Fordele', 'KKR:', '1,5 mio. kr.', '31/4711', '?', 'at ', 'Kære alle', '/Asta', '🙂', 'Side 2 af 3']

  it('no law of reading is broken, and the same text reads the same', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...genre), { maxLength: 50 }), fc.boolean(), (parts, markdown) => {
      const text = parts.join('')
      const mediaType = markdown ? 'text/markdown' : 'text/plain'
      expect(JSON.stringify(readText(text, mediaType))).toBe(JSON.stringify(readText(text, mediaType)))
    }), { numRuns: 150 })
  })

  it('characters of any kind break nothing', () => {
    fc.assert(fc.property(anyText(120), (text) => {
      readText(text)
    }), { numRuns: 60 })
  })

  const start = 'Referat fra Parkrådet 4. maj 2031\nDeltagere: Asta Sølund\n\nPunkt 1: Stien\n'
  it.each(['Deltagere: Asta, afbud', 'Beslutning:', 'Beslutning', 'Punkt 2:', 'Indstilling: Kontoret indstiller', 'Bilag:', 'Udsat', 'Godkendt med', 'Dato:', 'v/', 'kl. 9 -', 'Fraværende', '§ 4', 'Dnr', '1.', 'For stemte 3', 'den 4.', '**', 'Kære'])('a run of blanks after "%s" takes time by its length', (words) => {
    expect(growsLinearly((size) => readText(`${start}${words}${' '.repeat(size)}x`), 2_500)).toBe(true)
  })
})

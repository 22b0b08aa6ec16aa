import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { passage, sentencesOf, trimSpan, wordsOf } from './sheet.ts'
import { sheetOfLines } from './constructs/sheet-of-lines.ts'

const sentences = (text: string): string[] => sentencesOf(text, 0, text.length).map((sentence) => sentence.text)

describe('passages', () => {
  it('leave the white space at their ends outside', () => {
    expect(passage('  et forslag \n', 0, 14)).toEqual({ text: 'et forslag', span: [2, 12] })
    expect(trimSpan('a   b', 1, 4)).toEqual([4, 4])
  })

  it('of a block are its words without the mark', () => {
    const sheet = sheetOfLines(['- at stien belyses'])
    expect(wordsOf(sheet, sheet.blocks[0]!)).toBe('at stien belyses')
  })
})

describe('sentences', () => {
  it('end at a full stop, a question mark and an exclamation mark', () => {
    expect(sentences('Rådet mødtes. Hvem bestemmer? Det gør vi! Slut')).toEqual(['Rådet mødtes.', 'Hvem bestemmer?', 'Det gør vi!', 'Slut'])
  })

  it('take a closing quotation mark or bracket with them', () => {
    expect(sentences('Hun sagde "vent." Så gik hun. (Alle lo.) Færdig.')).toEqual(['Hun sagde "vent."', 'Så gik hun.', '(Alle lo.)', 'Færdig.'])
  })

  it.each([
    ['Mødet er kl. 14 i salen. Alle kommer.', 2],
    ['Vi køber f.eks. Bænke og lamper. Det haster.', 2],
    ['Prisen er ca. 1,5 mio. Kroner i år. Den stiger.', 2],
    ['Se bilag nr. 4 og pkt. 7. maj. Derefter drøftes det.', 2],
    ['Rådet indstiller: 1. At broen males. Sådan er det.', 2],
    ['Bl.a. Havneplanen blev vendt. Planen er ny.', 2],
    ['Planen jf. Notatet holder. Den fastholdes.', 2],
    ['A. Nørrebjerg bød velkommen. Alle var glade.', 2],
    ['Mötet var den 3. Mars i år. Alla kom.', 2],
    ['T.ex. Parken och m.m. Sjön sköts av oss. Bra.', 2],
    ['Saken ble tatt opp ifm. Budsjettet. Den ble utsatt.', 2],
    ['Avgiften höjs fr.o.m. 1 mars. Nämnden godkänner.', 2],
    ['Avtalen gäller t.o.m. 31 december. Bra.', 2],
    ['Tiltaket koster 2 mill. 300.000 er bevilget. Resten mangler.', 2],
  ])('do not end at an abbreviation, an initial or an ordinal: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('end at a number where the next word begins one', () => {
    expect(sentences('Broen åbner i 2031. Rådet glæder sig.')).toHaveLength(2)
    expect(sentences('For stemte 4, imod 2. Så var det slut.')).toHaveLength(2)
    expect(sentences('Mötet ställdes in den 3. Mars blev varm.')).toHaveLength(1)
  })

  it('do not end where a small letter follows, or inside a number', () => {
    expect(sentences('Det koster 1.250 kr. om året. ja')).toEqual(['Det koster 1.250 kr. om året. ja'])
    expect(sentences('Filen plan.pdf er sendt.')).toEqual(['Filen plan.pdf er sendt.'])
  })

  it('end at an empty line, but not at a line break', () => {
    expect(sentences('Vi byggede\nen bro\n\nNu er den åben')).toEqual(['Vi byggede\nen bro', 'Nu er den åben'])
  })

  it('do not end at the dots of a pause', () => {
    expect(sentences('Hvad mon.....der sker? Ingen ved det.')).toEqual(['Hvad mon.....der sker?', 'Ingen ved det.'])
  })

  it('are slices in order that leave only white space out, whatever the text', () => {
    const alphabet = fc.string({ unit: fc.constantFrom('a', 'Ø', ' ', '.', '!', '?', '\n', '"', ')', 'kl', '3', '»', 'f.eks'), maxLength: 60 })
    fc.assert(fc.property(alphabet, fc.nat(10), (text, from) => {
      const start = Math.min(from, text.length)
      let last = start
      for (const { text: said, span } of sentencesOf(text, start, text.length)) {
        expect(text.slice(span[0], span[1])).toBe(said)
        expect(said.trim()).toBe(said)
        expect(said).not.toBe('')
        expect(text.slice(last, span[0]).trim()).toBe('')
        last = span[1]
      }
      expect(text.slice(last).trim()).toBe('')
    }))
  })

  it.each([['points', '.'], ['abbreviations', 'f.eks. '], ['questions', 'Hvad? '], ['quotes', '."'], ['blanks', '. ']])('take time by the length, of %s too', (_name, part) => {
    expect(growsLinearly((size) => { const text = part.repeat(size); return sentencesOf(text, 0, text.length) }, 20_000)).toBe(true)
  })
})

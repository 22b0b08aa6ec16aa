import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import { headLabels } from './head-labels.ts'

/** "place: Salen": key and value; a value below its label after a slash. */
function read(text: string, mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, 'da', mediaType)
  return headLabels(lines, 0, lines.length).map(({ key, own, below }) => {
    const values = [...(own === null ? [] : [text.slice(...own)]), ...below.map((at) => `/ ${lines[at]!.folded}`)]
    return `${key}: ${values.join(' ')}`
  })
}

describe('labels of a meeting’s head', () => {
  it('have their value after a colon', () => {
    expect(read('Mødedato: 4. maj 2031\nSted: Salen\nReferent: Bo Ås')).toEqual(['date: 4. maj 2031', 'place: Salen', 'minuteTaker: Bo Ås'])
    expect(read('**Plats och tid:** Salen, kl. 9', 'text/markdown')).toEqual(['dateAndPlace: Salen, kl. 9'])
  })

  it('have their value in a column beside them', () => {
    expect(read('Møtested\tSalen\nMøtedato   4. mai 2031')).toEqual(['place: Salen', 'date: 4. mai 2031'])
  })

  it('need no colon where what follows tells', () => {
    expect(read('Mødedato torsdag d. 4. maj 2031\nMødested Salen\nFraværende Asta Sølund')).toEqual(['date: torsdag d. 4. maj 2031', 'place: Salen', 'absent: Asta Sølund'])
    expect(read('Sted og stemning var gode')).toEqual([])
  })

  it('have their value below where they stand alone', () => {
    expect(read('Deltagere:\nAsta Sølund\nBo Ås\n\n\nVi mødtes.')).toEqual(['present: / Asta Sølund / Bo Ås'])
    expect(read('Dato\n4. maj 2031')).toEqual(['date: / 4. maj 2031'])
    expect(read('Til stede\n- Asta\n- Bo\n\nVi mødtes i salen om aftenen.')).toEqual(['present: / Asta / Bo / Vi mødtes i salen om aftenen.'].map((line) => line.replace(' / Vi mødtes i salen om aftenen.', '')))
  })

  it('names go on over the line’s end', () => {
    expect(read('Deltagere: Asta Sølund, Bo Ås,\nSiv Lönnå og Odd\n\nStien')).toEqual(['present: Asta Sølund, Bo Ås, / Siv Lönnå og Odd'])
    expect(read('Sted: Salen\nAsta Sølund bød velkommen, og vi begyndte')).toEqual(['place: Salen'])
  })

  it('a new label or heading ends the list above', () => {
    expect(read('Til stede:\nAsta\nAfbud:\nBo\nDagsorden\n1. Velkomst')).toEqual(['present: / Asta', 'absent: / Bo'])
  })

  it('stand in cells, with the value in the next cell or below', () => {
    expect(read('| Dato | 4. maj 2031 |\n|---|---|\n| Sted | Salen |', 'text/markdown')).toEqual(['date: 4. maj 2031', 'place: Salen'])
    expect(read('| Deltagere |\n|---|\n| Asta Sølund |\n| Bo Ås |', 'text/markdown')).toEqual(['present: / Asta Sølund / Bo Ås'])
    expect(read('| Sted: Salen |\n|---|', 'text/markdown')).toEqual(['place: Salen'])
  })

  it('a row of column names names no values', () => {
    expect(read('| Navn | Deltagere | Afbud |\n|---|---|---|\n| Asta | x | |', 'text/markdown')).toEqual([])
  })

  it('the name of the paper itself is no label', () => {
    expect(read('Referat: Møde 4. maj 2031')).toEqual([])
    expect(read('Referat: Asta Sølund')).toEqual(['minuteTaker: Asta Sølund'])
    expect(read('Protokoll\n\nSaken gjelder benken.')).toEqual([])
  })

  it('a sentence with a colon is none', () => {
    expect(read('Vi blev enige om dette: broen males\nDeltagerne var glade')).toEqual([])
  })

  it.each(['Deltagere:\n', 'Deltagere: Asta,\n', 'Asta Sølund,\n', 'Sted:\n', '| Deltagere |\n', '| Asta | Bo |\n'])('take time by the length: "%s" over and over', (part) => {
    const make = (size: number) => paper(`Deltagere:\n${part.repeat(size)}`).lines
    expect(growsLinearly((size) => { const lines = make(size); return headLabels(lines, 0, lines.length) }, 400)).toBe(true)
  })
})

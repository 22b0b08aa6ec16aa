import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paper } from '../../../../tests/kit/read-text.ts'
import { fold } from '../../words.ts'
import { prefix, prefixed, unfoldedOffset } from './prefixed.ts'

function heads(text: string): string[] {
  const { lines } = paper(text, 'da')
  return prefixed(lines, new Set()).map(({ number, title, presenter }) => [number, title && text.slice(...title), presenter && `(${text.slice(...presenter)})`].filter((part) => part != null).join(' '))
}

describe('the word and number ahead of a title', () => {
  it.each([
    ['Punkt 3: Stien', 'Punkt', '3', 'Stien'], ['Pkt. 3 Stien', 'Pkt.', '3', 'Stien'], ['Sak 12/31 Benken', 'Sak', '12/31', 'Benken'], ['PS 5/31 Klage', 'PS', '5/31', 'Klage'], ['§ 45', '§', '45', ''],
    ['PN § 45 Lekplatsen', 'PN §', '45', 'Lekplatsen'], ['Ad. 2 – Stien', 'Ad.', '2', 'Stien'], ['Saksnr. 37/31 Benken', 'Saksnr.', '37/31', 'Benken'], ['FAU-sak 1/31 Kaker', 'FAU-sak', '1/31', 'Kaker'], ['Dagsordenspunkt 4 Stien', 'Dagsordenspunkt', '4', 'Stien'],
  ])('%s', (line, word, number, title) => {
    expect(prefix.exec(line)?.groups).toMatchObject({ word, number, title })
  })

  it.each(['Punktet er 3', 'Sag om 3 bænke', 'Stien 3', 'PSA 5/31', '3 Stien', 'Se § 45'])('"%s" has none', (line) => {
    expect(prefix.exec(line)).toBeNull()
  })

  it('of the largest family of lines are the items', () => {
    expect(heads('Punkt 1: Stien\nSe Sak 4/31 Benken.\nPunkt 2: Broen\nDen er gul.')).toEqual(['1 Stien', '2 Broen'])
  })

  it('in running text is none', () => {
    expect(heads('punkt 3 er lang\nSak 3 som er lang, og som ikke er en titel\n§ 17, stk. 4')).toEqual([])
  })

  it('with only a name in brackets has that presenter', () => {
    expect(heads('Pkt. 1 (Asta)\nStien\nDen er lang.\n\nPkt. 2 (Bo)\nBroen\nDen er gul.')).toEqual(['1 Stien (Asta)', '2 Broen (Bo)'])
  })

  it('keeps a series’ letters in the number where people say them', () => {
    expect(heads('PS 5/31 Klage\nVedtak\nRS 2/31 Referat\nTekst')).toEqual(['PS 5/31 Klage', 'RS 2/31 Referat'])
  })
})

describe('the place of a folded character', () => {
  it('is where it stands in the words', () => {
    expect(unfoldedOffset('Punkt  3:\u00a0 Stien', 9)).toBe(11)
    expect(unfoldedOffset('ab', 5)).toBe(2)
  })

  it('holds for every text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '\u00a0', '\n', ':') }), (words) => {
      const folded = fold(words)
      for (let n = 0; n < folded.length; n++) {
        const there = words[unfoldedOffset(words, n)]!
        expect(/\s/.test(there) ? ' ' : there).toBe(folded[n])
      }
    }))
  })
})

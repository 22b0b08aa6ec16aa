import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { readDissent, readVotes } from './votes.ts'

function votes(text: string): [number | null, number | null, number | null] | null {
  const found = readVotes(text, [0, text.length])
  return found === null ? null : [found.for, found.against, found.abstain]
}

describe('votes', () => {
  it.each([
    ['For stemte 11, imod stemte 3.', 11, 3, null],
    ['For: 6, imod: 2 stemmer, undlod at stemme: 1.', 6, 2, 1],
    ['5 stemte for og 4 imod. 2 undlod.', 5, 4, 2],
    ['Godkendt med 9 stemmer mod 3 stemmer.', 9, 3, null],
    ['11 stemte mot forslaget og 3 stemte for.', 3, 11, null],
    ['Enstemmig vedtatt med 7 stemmer.', 7, null, null],
    ['Vedtatt med 6 stemmer mot 1.', 6, 1, null],
    ['Omröstning: Ja 8 röster, Nej 3, avstår: 2.', 8, 3, 2],
    ['12 ja-röster och 3 nej-röster avges.', 12, 3, null],
  ])('%s', (text, pro, con, blank) => {
    expect(votes(text)).toEqual([pro, con, blank])
  })

  it.each(['Enstemmigt godkendt.', 'Alle stemte for.', 'Rådet har 9 medlemmer.', 'Stemmetællere blev valgt.', 'For 3 år siden var der en bro.', ''])('"%s" tells no number', (text) => {
    expect(readVotes(text, [0, text.length])).toBeNull()
  })

  it('are read where they stand, in the first sentence that counts', () => {
    const text = 'Rådet drøftede broen. For stemte 4, imod 2. Så var det slut.'
    expect(text.slice(...readVotes(text, [0, text.length])!.span)).toBe('For stemte 4, imod 2.')
  })

  it('are never negative, and break nothing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('for', 'imod', ' stemte ', '3', '12', ' stemmer', ': ', ' mod ', 'ja ', 'nej', '. ', ' undlod '), { maxLength: 12 }), (parts) => {
      for (const count of votes(parts.join('')) ?? []) expect(count === null || count >= 0).toBe(true)
    }))
  })

  it.each(['3 ', 'for ', 'stemte ', 'stemte 3. '])('take time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => { const text = `stemte ${part.repeat(size)}`; return [readVotes(text, [0, text.length]), readDissent(text, [0, text.length])] }, 3_000)).toBe(true)
  })
})

describe('dissent', () => {
  it.each([
    'Asta Sølund kan ikke tiltræde indstillingen.', 'Bo Ås ønsker tilført protokollen, at broen er for dyr.', 'Siv Lönnå (GP) reserverar sig mot beslutet.', 'Odd Fjærli leverte protokolltilførsel.', 'To medlemmer stemte imod.',
  ])('"%s"', (text) => {
    expect(readDissent(`Godkendt. ${text} Slut.`, [0, text.length + 16]).map((one) => one.text)).toEqual([text])
  })

  it('is none where all agree', () => {
    const text = 'Enstemmigt godkendt. Alle var glade.'
    expect(readDissent(text, [0, text.length])).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { searchForm, wantedWords } from './search-words.ts'

describe('the line a search shows', () => {
  it('is cut between words around the first hit, written as in the text', () => {
    const text = `${'ord '.repeat(40)}\n\n## **Overlap** ved vagtskifte ${'mere '.repeat(40)}`
    expect(excerptOf(text, wantedWords('vagtskifte OVERLAP'))).toEqual({
      before: expect.stringMatching(/^… (?:ord ){6,14}$/) as string, hit: 'Overlap', after: expect.stringMatching(/^ ved vagtskifte (?:mere ?){3,9} …$/) as string,
    })
    expect(excerptOf('Overlap', ['overlap'])).toEqual({ before: '', hit: 'Overlap', after: '' })
  })

  it('is none where only the title or the name has the word', () => {
    expect(excerptOf('intet her', ['andet'])).toBeNull()
  })

  it('holds what was searched for, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ minLength: 1, maxLength: 5 }), (text, word) => {
      const wanted = wantedWords(word)
      const found = excerptOf(`${text} ${word} ${text}`, wanted)
      expect(found === null).toBe(!wanted.some(one => searchForm(`${text} ${word} ${text}`).includes(one)))
      if (found !== null) expect(wanted).toContain(found.hit.toLowerCase())
      if (found !== null) expect(found.before.length + found.after.length).toBeLessThan(160)
    }))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameSpans, placesOf, withoutNames } from './names-in-text.ts'

describe('a name in a text', () => {
  it('is found as a whole and in the genitive, and not inside another word', () => {
    const text = 'Bo Enghave kom.\nBoet var tomt. Bos plan: Bo, ikke Boris.'
    expect(nameSpans(text, ['Bo']).map(span => text.slice(...span))).toEqual(['Bo', 'Bo', 'Bo'])
    expect(placesOf(text, ['Bo Enghave'])).toEqual([{ text: 'Bo Enghave kom.', span: [0, 15] }])
    expect(placesOf(text, ['Bo'])).toHaveLength(2)
    expect(placesOf(text, ['', '  '])).toEqual([])
  })

  it('is struck out at its own length, overlapping or not', () => {
    expect(withoutNames('Inge Holt og Holt.', ['Inge Holt', 'Holt'])).toBe('█████████ og ████.')
  })

  it('is gone from what is left, whatever stands around it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Inge Holt', ' ', '. ', 'x', '\n', 'Holt', 'æ')), parts => {
      const text = parts.join('')
      const left = withoutNames(text, ['Inge Holt'])
      expect(left).toHaveLength(text.length)
      expect(nameSpans(left, ['Inge Holt'])).toEqual([])
    }))
  })
})

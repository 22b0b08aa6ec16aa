import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { bodyInTitle, bodyWord, namesStaffMeeting } from './meeting-body.ts'

function body(line: string): string | null {
  const found = bodyInTitle(line, 0, line.length)
  if (found !== null) expect(line.slice(...found.span)).toBe(found.text)
  return found?.text ?? null
}

describe('the body a title names', () => {
  it.each([
    ['REFERAT Parkforum d. 01-11-2030', 'Parkforum'],
    ['Referat fra møde i Parkrådet den 4. maj 2031', 'Parkrådet'],
    ['Beslutningsreferat af Strandudvalget', 'Strandudvalget'],
    ['Dagsorden for Skolebestyrelsen 4. maj 2031 kl. 17', 'Skolebestyrelsen'],
    ['Protokoll fra møte i Klima- og strandutvalget 2. mars 2031', 'Klima- og strandutvalget'],
    ['Kallelse till Parknämnden 2031-05-04', 'Parknämnden'],
    ['Minnesanteckningar från Stigrådet', 'Stigrådet'],
    ['Styregruppemøde 4. maj 2031', 'Styregruppe'],
    ['Bestyrelsesmøde nr. 3', 'Bestyrelse'],
    ['Strandutvalget - Møteprotokoll', 'Strandutvalget'],
    ['4. maj 2031 – Parkrådet', 'Parkrådet'],
    ['Ekstraordinært møde i Parkrådet', 'Parkrådet'],
    ['Parkrådet   Sida 1(4)', 'Parkrådet'],
    ['SV: Referat Parkrådet', 'Parkrådet'],
    ['Skolebestyrelsesmøde på Engly Skole', 'Skolebestyrelse'],
    ['Personalemøde i Børnehuset Bækken', 'Børnehuset Bækken'],
  ])('of "%s" is %s', (line, name) => {
    expect(body(line)).toBe(name)
  })

  it.each(['Referat', 'Dagsorden 4. maj 2031', 'Møde', '4. maj 2031', 'Protokoll nr. 3', ''])('"%s" names none', (line) => {
    expect(body(line)).toBeNull()
  })

  it('is on the first line only', () => {
    const text = 'Referat fra Parkrådet\nStrandrådet'
    expect(bodyInTitle(text, 0, text.length)?.text).toBe('Parkrådet')
  })

  it('stands in the line, whatever the line', () => {
    const parts = fc.constantFrom('Referat ', 'møde ', 'i ', 'Parkrådet', ' den ', '4. maj 2031', ' - ', 'kl. 9', '(', ')', 'smøde', ' nr. 3', ':', '*', 'Dagsorden', '\n', ' Sida 3(4)')
    fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      body(words.join(''))
    }), { numRuns: 300 })
  })

  it.each(['møde ', 'Referat ', '- ', ' ', '1. maj 2031 ', 'ekstraordinært ', 'nr. 3 ', '(', 'de '])('takes time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => body(`a${part.repeat(size)}`), 800)).toBe(true)
  })
})

describe('words for who meets', () => {
  it.each(['Parkrådet', 'Strandudvalgets', 'parknämnden', 'Styregruppen', 'kommunstyrelse', 'Skolebestyrelsen'])('%s is one', (word) => {
    expect(bodyWord.test(word)).toBe(true)
  })

  it.each(['Stien', 'rådhusets port', 'styring'])('%s is none', (word) => {
    expect(bodyWord.test(word)).toBe(false)
  })

  it('a staff meeting is told by its first word', () => {
    expect(namesStaffMeeting('Referat fra personalemøde i Bækken')).toBe(true)
    expect(namesStaffMeeting('APT, Bäcken')).toBe(true)
    expect(namesStaffMeeting('Møde om personalet')).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGlued, splitGlued } from './glued-headings.ts'

const parts = (line: string): string[] => splitGlued(line).map(({ from, to, bold }) => `${bold ? 'bold ' : ''}${line.slice(from, to)}`)

describe('headings that lost their line breaks', () => {
  it('are told by strong runs glued to each other or to the words before', () => {
    expect(isGlued('INPUT FRA MØDE**Tema 1****Stien****1) Hvad virker?**')).toBe(true)
    expect(isGlued('INPUT FRA MØDE 2031**Tema 1**')).toBe(true)
    expect(isGlued('Et ord er **vigtigt** her')).toBe(false)
    expect(isGlued('**Tema 1**')).toBe(false)
    expect(isGlued('Det er **vigtigt**')).toBe(false)
  })

  it('come apart into lines of their own', () => {
    expect(parts('INPUT FRA MØDE**Tema 1****Stien****1) Hvad virker?**')).toEqual(['INPUT FRA MØDE', 'bold Tema 1', 'bold Stien', 'bold 1) Hvad virker?'])
    expect(parts('**Tema 1****Stien**og mere')).toEqual(['bold Tema 1', 'bold Stien', 'og mere'])
  })

  it('a run that never closes is no strong run', () => {
    expect(parts('før**Tema 1****og så')).toEqual(['før', 'bold Tema 1', 'og så'])
  })

  it('lose nothing but the stars', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Ø', ' ', '**', '*'), maxLength: 20 }), (line) => {
      let end = 0
      for (const { from, to } of splitGlued(line)) {
        expect(line.slice(end, from)).toMatch(/^\**$/)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(line.slice(end)).toMatch(/^\**$/)
    }))
  })
})

import { describe, expect, it } from 'vitest'
import { emptyQuestions } from './empty-questions.ts'

const of = (text: string) => emptyQuestions(text, [text.lastIndexOf('-')])[0]

describe('the question of an empty answer', () => {
  it('is the numbered line above, past other answers and over its own lines', () => {
    expect(of('## Tema 2\n### 3. Hvad skal vi prøve?\n\n- en ting\n  som går videre\n-\n')).toBe('3. Hvad skal vi prøve?')
    expect(of('2) Gør mere\n- ro\n3) Regler – er der opgaver,\nsom ikke giver mening?\n-')).toBe('3) Regler – er der opgaver, som ikke giver mening?')
  })

  it('may be known by its question mark or its heading alone', () => {
    expect(of('Hvad bøvler vi med?\n-')).toBe('Hvad bøvler vi med?')
    expect(of('# **Styrker**\n\n-')).toBe('Styrker')
    expect(of('# Styrker\nSkriv frit.\n-')).toBe('Styrker')
  })

  it('is not made up where none is asked', () => {
    expect(of('Nogle linjer.\n- et svar\n-')).toBeNull()
    expect(of('-')).toBeNull()
  })

  it('is found for each of many in one walk', () => {
    const part = '1. Hvad går godt?\n-\n-\n2. Hvad går skidt?\n-\n'
    const text = part.repeat(20_000)
    const places = [...text.matchAll(/^-$/gm)].map(one => one.index)
    const since = performance.now()
    const found = emptyQuestions(text, places)
    expect(performance.now() - since).toBeLessThan(2000)
    expect(found).toHaveLength(60_000)
    expect(found.slice(-3)).toEqual(['1. Hvad går godt?', '1. Hvad går godt?', '2. Hvad går skidt?'])
  })
})

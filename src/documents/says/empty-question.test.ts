import { describe, expect, it } from 'vitest'
import { emptyQuestion } from './empty-question.ts'

const of = (text: string) => emptyQuestion(text, text.lastIndexOf('-'))

describe('the question of an empty answer', () => {
  it('is the numbered line above, past other answers and over its own lines', () => {
    expect(of('## Tema 2\n### 3. Hvad skal vi prøve?\n\n- en ting\n  som går videre\n-\n')).toBe('3. Hvad skal vi prøve?')
    expect(of('2) Gør mere\n- ro\n3) Regler – er der opgaver,\nsom ikke giver mening?\n-')).toBe('3) Regler – er der opgaver, som ikke giver mening?')
  })

  it('may be known by its question mark or its heading alone', () => {
    expect(of('Hvad bøvler vi med?\n-')).toBe('Hvad bøvler vi med?')
    expect(of('# **Styrker**\n\n-')).toBe('Styrker')
  })

  it('is not made up where none is asked', () => {
    expect(of('Nogle linjer.\n- et svar\n-')).toBeNull()
    expect(of('-')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { joinable, wrapWidth } from './line-wraps.ts'
import { layOutLines } from './text-lines.ts'

describe('the column a text was wrapped at', () => {
  it('is that of the long lines, where several end near it', () => {
    expect(wrapWidth([72, 70, 68, 71, 20, 65, 72])).toBe(72)
  })

  it('is none where lines are whole paragraphs, short, or few', () => {
    expect(wrapWidth([700, 20, 450, 80, 900])).toBeNull()
    expect(wrapWidth([30, 25, 44, 12, 38])).toBeNull()
    expect(wrapWidth([72, 70, 68])).toBeNull()
    expect(wrapWidth([72, 10, 12, 9, 8, 11, 10, 9, 12, 10])).toBeNull()
  })

  it('one line much longer than all others does not hide it', () => {
    expect(wrapWidth([...Array.from({ length: 99 }, () => 70), 400])).toBe(70)
  })
})

describe('a line that may carry on the one before it', () => {
  const long = 'Vi talte om belysningen langs stien ved åen og om hvem der skal'

  function joins(above: string, words: string, width: number | null = 64, gap = 0, indent = 0): boolean {
    const text = `${above}\n${words}`
    const previous = layOutLines(above, 'text/plain').blocks.at(-1)!
    const start = above.length + 1
    return joinable({ text, previous, line: { start, end: text.length, indent, gap }, words, width, listFollows: false })
  }

  it('does where the line above is full', () => {
    expect(joins(long, 'betale for de nye lamper')).toBe(true)
    expect(joins(long, 'Asta betaler for de nye lamper')).toBe(true)
  })

  it('does not where it is a label, a known heading, a paragraph sign or another point', () => {
    expect(joins(long, 'Mødested: Salen')).toBe(false)
    expect(joins(long, 'Økonomi')).toBe(false)
    expect(joins(long, '§ 12 Stien')).toBe(false)
    expect(joins('Innhold ................................................... 3', 'og mere')).toBe(false)
  })

  it('does not where the line above is short or ended', () => {
    expect(joins('Asta', 'Bo')).toBe(false)
    expect(joins('Vi er enige om det, og stien skal være færdig nu.', 'Bo')).toBe(false)
  })

  it('does under an item where it is set in', () => {
    expect(joins('- Lamperne sættes op fra nord', 'mod syd', null, 0, 2)).toBe(true)
    expect(joins('- Lamperne sættes op.', 'Mod syd', null, 0, 2)).toBe(false)
  })

  it('does not over an empty line, but where a page broke a sentence', () => {
    expect(joins(long, 'betale for de nye lamper', 64, 1)).toBe(true)
    expect(joins(`${long}.`, 'betale for de nye lamper', 64, 1)).toBe(false)
    expect(joins(long, 'at betale for de nye lamper', 64, 1)).toBe(false)
    expect(joins('Kort linje', 'betale for de nye lamper', 64, 1)).toBe(false)
  })

  it('does not where columns stand beside each other', () => {
    expect(joins('Navn        Møtt for        Parti og hvem de møtte for her', 'fra        til')).toBe(false)
  })
})

import { writeNumber } from '../list-numbers.ts'
import type { NumberForm } from '../list-numbers.ts'

/** What stands before a paragraph: nothing, a sign, or a number of a kind such as arabicPeriod. */
export type Bullet = { is: 'none' } | { is: 'sign' } | { is: 'number'; type: string; start: number }

/** Numbers the paragraphs of one text body. A paragraph of another kind on the same level, or above it, starts the count anew. */
export class BulletCounter {
  private readonly counts: { type: string; next: number }[] = []

  mark(bullet: Bullet, level: number): string | null {
    const last = this.counts[level]
    this.counts.length = Math.min(this.counts.length, level)
    if (bullet.is === 'none') return null
    if (bullet.is === 'sign') return '-'
    const value = last?.type === bullet.type ? last.next : bullet.start
    for (let above = this.counts.length; above < level; above++) this.counts.push({ type: '', next: 1 })
    this.counts.push({ type: bullet.type, next: value + 1 })
    return dressed(writeNumber(value, formOf(bullet.type)), bullet.type)
  }
}

function formOf(type: string): NumberForm {
  if (type.startsWith('alphaLc')) return 'lowerLetter'
  if (type.startsWith('alphaUc')) return 'upperLetter'
  if (type.startsWith('romanLc')) return 'lowerRoman'
  if (type.startsWith('romanUc')) return 'upperRoman'
  return 'decimal'
}

function dressed(number: string, type: string): string {
  if (type.endsWith('ParenBoth')) return `(${number})`
  if (type.endsWith('ParenR')) return `${number})`
  return type.endsWith('Plain') ? number : `${number}.`
}

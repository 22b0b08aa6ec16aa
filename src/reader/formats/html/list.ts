import type { DefaultTreeAdapterTypes } from 'parse5'
import { writeNumber } from '../list-numbers.ts'
import type { NumberForm } from '../list-numbers.ts'
import { attribute, wholeNumber } from './attributes.ts'

const formOfType: ReadonlyMap<string, NumberForm> = new Map([
  ['1', 'decimal'], ['a', 'lowerLetter'], ['A', 'upperLetter'], ['i', 'lowerRoman'], ['I', 'upperRoman'],
])

/** An open ul or ol: knows the mark of its next item. */
export class HtmlList {
  private next: number
  private readonly step: number
  private readonly form: NumberForm | null

  constructor(list: DefaultTreeAdapterTypes.Element) {
    this.form = list.tagName === 'ol' ? formOfType.get(attribute(list, 'type') ?? '1') ?? 'decimal' : null
    const reversed = this.form !== null && attribute(list, 'reversed') !== null
    this.step = reversed ? -1 : 1
    this.next = wholeNumber(list, 'start') ?? (reversed ? list.childNodes.filter((child) => child.nodeName === 'li').length : 1)
  }

  mark(item: DefaultTreeAdapterTypes.Element): string {
    if (this.form === null) return '-'
    const value = wholeNumber(item, 'value') ?? this.next
    this.next = value + this.step
    return `${writeNumber(value, this.form)}.`
  }
}

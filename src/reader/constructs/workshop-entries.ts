import type { StatementKind } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { statementKindOf } from '../lexicon/statement-kinds.ts'
import { fold } from '../words.ts'
import type { Head } from './workshop-heads.ts'

/** How many headings with one number are compared; a paper repeats a few questions, not thousands. */
const compared = 16

/** The themes or the questions of a paper, each once: a fixed set repeated under every theme is listed one time. */
export class Entries {
  readonly heads: Head[] = []
  private readonly forms: string[] = []
  private readonly kinds: (StatementKind | null)[] = []
  private readonly byForm = new Map<string, number>()
  private readonly byNumber = new Map<string, number[]>()

  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  /** The heading's 1-based place; a heading met before keeps its place. */
  placeOf(head: Head): number {
    const form = this.formOf(head)
    const at = this.known(head, form)
    if (at !== undefined) {
      this.heads[at]!.title ??= head.title
      return at + 1
    }
    const place = this.heads.length
    this.heads.push({ ...head })
    this.forms.push(form)
    this.kinds.push(statementKindOf(form))
    this.byForm.set(key(head, form), place)
    if (head.number !== null) {
      const same = this.byNumber.get(head.number) ?? []
      if (same.length < compared) same.push(place)
      this.byNumber.set(head.number, same)
    }
    return place + 1
  }

  /** What the wording of the heading at a place asks for. */
  kindAt(place: number | null): StatementKind | null {
    return place === null ? null : this.kinds[place - 1] ?? null
  }

  /** Met again word for word, or by its number with its words shortened or left out. */
  private known(head: Head, form: string): number | undefined {
    const exact = this.byForm.get(key(head, form))
    if (exact !== undefined || head.number === null) return exact
    return this.byNumber.get(head.number)?.find((place) => {
      const other = this.forms[place]!
      return form.startsWith(other) || other.startsWith(form)
    })
  }

  private formOf(head: Head): string {
    if (head.title === null) return ''
    const words = fold(this.sheet.text.slice(head.title[0], Math.min(head.title[1], head.title[0] + 400)))
    return words.replace(/ ?[-–—] ?/g, '-').replace(/[:.?]+$/, '').toLowerCase()
  }
}

function key(head: Head, form: string): string {
  return form === '' ? `${head.number}` : form
}

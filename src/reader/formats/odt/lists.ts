import { writeNumber } from '../list-numbers.ts'
import type { OdtListStyle, OdtStyles } from './styles.ts'

interface OpenList {
  style: string | null
  counts: Counts
  item: OpenItem | null
}

interface OpenItem {
  /** headers of a list and later paragraphs of an item show no mark */
  marked: boolean
  start: number | null
}

/** By level: the number last given; null when the level is to begin anew. */
type Counts = (number | null)[]

const deepest = 9

/** The lists around the text, and the mark OpenDocument programs show before an item (OpenDocument 1.3 part 3, 5.3). */
export class OdtLists {
  private readonly styles: OdtStyles
  private open: OpenList[] = []
  private readonly outer: OpenList[][] = []
  private readonly countsOfId = new Map<string, Counts>()
  private readonly countsOfStyle = new Map<string, Counts>()
  private readonly outlineCounts: Counts = []

  constructor(styles: OdtStyles) {
    this.styles = styles
  }

  get level(): number {
    return Math.max(0, this.open.length - 1)
  }

  openList(style: string | null, id: string | null, continues: boolean, continuedId: string | null): void {
    const around = this.open.at(-1)
    const name = style ?? around?.style ?? null
    const counts = around?.counts ?? this.countsToContinue(name, continues, continuedId) ?? []
    if (id !== null) this.countsOfId.set(id, counts)
    if (around === undefined && name !== null) this.countsOfStyle.set(name, counts)
    this.open.push({ style: name, counts, item: null })
  }

  closeList(): void {
    this.open.pop()
  }

  openItem(start: number | null): void {
    const list = this.open.at(-1)
    if (list) list.item = { marked: false, start }
  }

  openHeader(): void {
    const list = this.open.at(-1)
    if (list) list.item = { marked: true, start: null }
  }

  /** Cells and text boxes start outside the lists around them. */
  step(inside: boolean): void {
    if (inside) {
      this.outer.push(this.open)
      this.open = []
    } else {
      this.open = this.outer.pop() ?? []
    }
  }

  /**
   * Counts a paragraph. Its mark: null when it stands in no list, or shows none;
   * `item` tells whether it opens a list item at all.
   */
  next(paragraphList: string | null): { item: boolean; mark: string | null } {
    const list = this.open.at(-1)
    if (!list?.item || list.item.marked) return { item: false, mark: null }
    list.item.marked = true
    const level = Math.min(this.open.length - 1, deepest)
    const style = this.styles.lists.get(list.style ?? paragraphList ?? '')
    if (style === undefined) return { item: true, mark: null }
    return { item: true, mark: count(list.counts, style, level, list.item.start) }
  }

  /** The number of a heading that stands in no list. */
  nextOutline(level: number): string | null {
    return count(this.outlineCounts, this.styles.outline, Math.min(level - 1, deepest), null)
  }

  private countsToContinue(style: string | null, continues: boolean, continuedId: string | null): Counts | null {
    if (continuedId !== null) return this.countsOfId.get(continuedId) ?? null
    return continues && style !== null ? this.countsOfStyle.get(style) ?? null : null
  }
}

function count(counts: Counts, style: OdtListStyle, level: number, start: number | null): string | null {
  const own = style.get(level)
  const last = counts[level] ?? null
  counts[level] = start ?? (last === null ? own?.start ?? 1 : last + 1)
  counts.length = level + 1
  if (own === undefined) return null
  if (own.bullet) return '-'
  if (own.form === null) return null
  const numbers: string[] = []
  for (let at = Math.max(0, level - own.shown + 1); at <= level; at++) {
    const shown = style.get(at)
    if (shown?.form) numbers.push(writeNumber(counts[at] ?? shown.start, shown.form))
  }
  const mark = `${own.prefix}${numbers.join('.')}${own.suffix}`.trim()
  return mark === '' ? null : mark
}

import { writeNumber } from '../list-numbers.ts'
import type { AbstractList, List, ListLevel, Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

interface Counted {
  list: List
  abstract: AbstractList
  /** by level: the number last given; lists on the same abstract list count on together */
  counts: (number | null)[]
  started: Set<number>
}

const deepest = 8

/** Counts list paragraphs as they come and tells the mark Word would show before each. */
export class ListCounters {
  private readonly numbering: Numbering
  private readonly styles: Styles
  private readonly known = new Map<string, Counted | null>()
  private readonly countsOfAbstract = new Map<AbstractList, (number | null)[]>()

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering
    this.styles = styles
  }

  /** The level a style's own numbering stands on, where the list says so. */
  levelOfStyle(numId: string, styleId: string): number | null {
    for (const [level, { style }] of this.counted(numId)?.abstract.levels ?? []) {
      if (style === styleId) return level
    }
    return null
  }

  /** The mark of the next paragraph of this list on this level; null when it shows none. */
  next(numId: string, level: number): string | null {
    const counted = this.counted(numId)
    if (counted === null || level < 0 || level > deepest) return null
    const own = levelOf(counted, level)
    if (own === null) return null
    this.count(counted, level, own)
    if (own.form === 'bullet') return own.text === '' ? null : '-'
    const mark = this.write(counted, own).trim()
    return mark === '' ? null : mark
  }

  private count(counted: Counted, level: number, own: ListLevel): void {
    const { counts, list, started } = counted
    const override = started.has(level) ? undefined : list.startOverrides.get(level)
    started.add(level)
    const last = counts[level] ?? null
    counts[level] = override ?? (last === null ? own.start : last + 1)
    for (let below = level + 1; below <= deepest; below++) {
      const restart = levelOf(counted, below)?.restart ?? null
      if (restart === null || (restart !== 0 && level < restart)) counts[below] = null
    }
  }

  private write(counted: Counted, own: ListLevel): string {
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const level = levelOf(counted, at)
      if (level === null || level.form === 'bullet' || level.form === 'none') return ''
      return writeNumber(counted.counts[at] ?? level.start, own.legal ? 'decimal' : level.form)
    })
  }

  private counted(numId: string): Counted | null {
    const known = this.known.get(numId)
    if (known !== undefined) return known
    const list = this.numbering.lists.get(numId)
    const abstract = list ? this.abstractOf(list) : null
    let counted: Counted | null = null
    if (list && abstract) {
      const counts = this.countsOfAbstract.get(abstract) ?? []
      this.countsOfAbstract.set(abstract, counts)
      counted = { list, abstract, counts, started: new Set() }
    }
    this.known.set(numId, counted)
    return counted
  }

  /** A list may be defined by a numbering style, which names the list that carries the levels. */
  private abstractOf(list: List): AbstractList | null {
    let abstract = this.numbering.abstracts.get(list.abstractId)
    for (let hops = 0; abstract?.styleLink != null && abstract.levels.size === 0 && hops < 10; hops++) {
      const linked = this.numbering.lists.get(this.styles.resolve(abstract.styleLink).numId ?? '')
      abstract = linked && this.numbering.abstracts.get(linked.abstractId)
    }
    return abstract ?? null
  }
}

function levelOf(counted: Counted, level: number): ListLevel | null {
  return counted.list.levelOverrides.get(level) ?? counted.abstract.levels.get(level) ?? null
}

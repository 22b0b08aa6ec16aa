import type { Span } from '../reading.ts'

/** Spans in any order, found by halving: an item with thousands of sections takes no longer a section than one with ten. */
export class SpanIndex {
  private readonly sorted: readonly { span: Span; at: number; reach: number }[]

  constructor(spans: readonly Span[]) {
    let reach = 0
    this.sorted = spans.map((span, at) => ({ span, at })).sort((a, b) => a.span[0] - b.span[0]).map((one) => {
      reach = Math.max(reach, one.span[1])
      return { ...one, reach }
    })
  }

  /** Index of the span that shares a character with a stretch, the first given of several; -1 when none does. */
  overlapping(stretch: Span): number {
    let first = -1
    for (const { at } of this.touching(stretch)) if (first < 0 || at < first) first = at
    return first
  }

  /** Whether one of the spans takes in a whole stretch. */
  holds(stretch: Span): boolean {
    for (const { span } of this.touching(stretch)) if (span[0] <= stretch[0] && span[1] >= stretch[1]) return true
    return false
  }

  private *touching([start, end]: Span): Generator<{ span: Span; at: number }> {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.sorted[middle]!.reach <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < this.sorted.length && this.sorted[i]!.span[0] < Math.max(end, start + 1); i++) if (this.sorted[i]!.span[1] > start) yield this.sorted[i]!
  }
}

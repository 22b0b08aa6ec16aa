import type { Span } from '../../reader/reading.ts'

/** A passage to be marked in the text. */
export interface Mark {
  span: Span
  /** the page's own name for it: p12 for value 12, f3 for finding 3 */
  name: string
}

/** A run of text, or a mark around further pieces. */
export type Piece = string | MarkPiece

export interface MarkPiece {
  mark: Mark
  /** the passage begins here: this piece carries its name */
  first: boolean
  /** the passage ends here: this piece carries its number */
  last: boolean
  pieces: Piece[]
}

/** Marks in text order, the outer before the inner, clipped so that none begins or ends in white space. */
export function inTextOrder(text: string, marks: Mark[]): Mark[] {
  return marks
    .map(({ span: [from, to], name }) => {
      let start = from
      let stop = to
      while (start < stop && /\s/.test(text[start]!)) start++
      while (stop > start && /\s/.test(text[stop - 1]!)) stop--
      return { span: [start, stop] as Span, name }
    })
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/**
 * Cuts blocks of text at the marks. Marks nest; where two overlap without nesting, the one that ends later is
 * split where the other ends, as elements must be. One walk over all blocks: ask for them in text order.
 */
export class PieceCutter {
  private readonly text: string
  private readonly marks: Mark[]
  private next = 0
  private open: Mark[] = []

  constructor(text: string, marks: Mark[]) {
    this.text = text
    this.marks = inTextOrder(text, marks)
  }

  cut([start, stop]: Span): Piece[] {
    const root: Piece[] = []
    const stack: MarkPiece[] = []
    const top = () => stack.at(-1)?.pieces ?? root
    const enter = (mark: Mark, first: boolean) => {
      const piece: MarkPiece = { mark, first, last: false, pieces: [] }
      top().push(piece)
      stack.push(piece)
    }
    // a mark whose place lies before the block (in white space, or skipped) is opened here
    for (const mark of this.open) enter(mark, false)
    let at = start
    for (;;) {
      const boundary = Math.min(this.marks[this.next]?.span[0] ?? Infinity, ...stack.map(piece => piece.mark.span[1]), stop)
      const here = Math.max(boundary, at)
      if (here > at) top().push(this.text.slice(at, here))
      at = here
      this.closeAt(at, stack, enter)
      if (!this.openAt(at, stop, enter) && at >= stop) break
    }
    this.open = stack.map(piece => piece.mark)
    return root
  }

  /** Ends what ends here; what lay inside it and goes on is begun anew outside it. */
  private closeAt(at: number, stack: MarkPiece[], enter: (mark: Mark, first: boolean) => void): void {
    const lowest = stack.findIndex(piece => piece.mark.span[1] <= at)
    if (lowest < 0) return
    const going: Mark[] = []
    while (stack.length > lowest) {
      const piece = stack.pop()!
      if (piece.mark.span[1] <= at) piece.last = true
      else going.unshift(piece.mark)
    }
    for (const mark of going) enter(mark, false)
  }

  /** Begins what begins here, and says whether anything did. */
  private openAt(at: number, stop: number, enter: (mark: Mark, first: boolean) => void): boolean {
    let opened = false
    for (let mark = this.marks[this.next]; mark !== undefined && mark.span[0] <= at; mark = this.marks[this.next]) {
      // what begins where this block ends belongs to the next one, unless it is empty
      if (mark.span[0] === stop && mark.span[1] > stop) break
      this.next++
      enter(mark, true)
      opened = true
    }
    return opened
  }
}

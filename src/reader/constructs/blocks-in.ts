import type { Block } from '../layout.ts'
import type { Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'

/** The blocks that begin inside a span, found by halving: a document with many items stays linear. */
export function* blocksIn(sheet: Sheet, span: Span): Generator<Block> {
  let low = 0
  let high = sheet.blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sheet.blocks[middle]!.span[0] < span[0]) low = middle + 1
    else high = middle
  }
  for (let i = low; i < sheet.blocks.length && sheet.blocks[i]!.span[0] < span[1]; i++) yield sheet.blocks[i]!
}

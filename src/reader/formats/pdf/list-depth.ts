import type { PdfBlock } from './pdf-block.ts'

/** Depth of list items by how far in their marks stand; a heading or text at the list's own margin begins anew. */
export function setDepths(blocks: readonly PdfBlock[]): void {
  let stands: number[] = []
  for (const block of blocks) {
    const x = block.lines[0]?.x ?? 0
    const near = (block.lines[0]?.size ?? 10) * 0.6
    if (block.kind !== 'item') {
      if (block.kind === 'heading' || x <= (stands[0] ?? Infinity) + near) stands = []
      continue
    }
    if (block.tagged) continue
    while (stands.length > 0 && (stands.at(-1) ?? 0) > x + near) stands.pop()
    if (stands.length === 0 || x > (stands.at(-1) ?? 0) + near) stands.push(x)
    block.level = stands.length - 1
  }
}

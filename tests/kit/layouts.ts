import { expect } from 'vitest'
import type { Block, Format, FormatResult, Layout, RefusalCode } from '../../src/reader/layout.ts'
import { defaultLimits } from '../../src/reader/layout.ts'

/** The layout of a file that must be read. */
export async function layoutOf(format: Format, bytes: Uint8Array, name = 'referat'): Promise<Layout> {
  const file = { name, bytes }
  expect(format.recognises(file)).toBe(true)
  const result = await format.layOut(file, defaultLimits)
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.message}`)
  keepsTheLaws(result.layout)
  return result.layout
}

/** Why a file is refused; "read" when it is not, "damaged" when the reader gives up by throwing. */
export async function refusalOf(format: Format, bytes: Uint8Array, limits = defaultLimits): Promise<RefusalCode | 'read'> {
  let result: FormatResult
  try {
    result = await format.layOut({ name: 'referat', bytes }, limits)
  } catch {
    return 'damaged'
  }
  if (!result.ok) return result.refusal.code
  keepsTheLaws(result.layout)
  return 'read'
}

/** Blocks as short lines, for comparing: kind, level, mark, place in a table, text. */
export function linesOf(layout: Layout): string[] {
  return layout.blocks.map((block) => {
    const cell = block.cell ? `${block.cell.table}.${block.cell.row}.${block.cell.column}${block.cell.header ? 'h' : ''} ` : ''
    const level = block.kind === 'heading' || block.kind === 'item' ? block.level : ''
    const text = layout.text.slice(...block.span).replaceAll('\n', '⏎').replaceAll('\t', '→')
    return `${block.kind}${level} ${cell}${block.mark === null ? '' : `[${block.mark}] `}${text}`
  })
}

/** The laws layout.ts names: blocks in order, apart, inside the text, marks before spans, nothing but white space and bars between. */
export function keepsTheLaws({ text, blocks }: Layout): void {
  let end = 0
  for (const block of blocks) {
    const { span, outer, mark } = block
    const where = `${JSON.stringify(span)} ${block.kind}`
    if (outer[0] < end || outer[0] > span[0] || span[0] > span[1] || span[1] > outer[1] || outer[1] > text.length) throw new Error(`out of order: ${where}`)
    if (!/^[\s|]*$/.test(text.slice(end, outer[0]))) throw new Error(`text outside blocks before ${where}`)
    if (mark !== null && !text.slice(outer[0], span[0]).startsWith(mark)) throw new Error(`mark not before ${where}`)
    const slice = text.slice(...span)
    if (slice !== slice.trim()) throw new Error(`white space in the span of ${where}`)
    end = outer[1]
  }
  if (text.slice(end).trim() !== '') throw new Error('text after the last block')
}

export function blockNamed(layout: Layout, text: string): Block {
  const block = layout.blocks.find((each) => layout.text.slice(...each.span) === text)
  if (block === undefined) throw new Error(`no block says ${text}: ${linesOf(layout).join(' / ')}`)
  return block
}

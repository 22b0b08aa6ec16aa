import { describe, expect, it } from 'vitest'
import { linesOf } from '../../tests/kit/layouts.ts'
import { layOutLines } from './formats/text-lines.ts'
import { LayoutBuilder, type NewBlock } from './layout-builder.ts'
import { readingBlocks } from './soft-breaks.ts'

function seen(...blocks: NewBlock[]): string[] {
  const builder = new LayoutBuilder()
  for (const block of blocks) builder.add(block)
  const layout = builder.layout('application/vnd.oasis.opendocument.text')
  return linesOf({ ...layout, blocks: readingBlocks(layout) })
}

describe('blocks as a reader sees them', () => {
  it('a paragraph with line breaks is several lines', () => {
    expect(seen({ kind: 'paragraph', text: 'Sted: Salen\n\nReferent: Bo Ås' })).toEqual(['paragraph Sted: Salen', 'paragraph Referent: Bo Ås'])
  })

  it('an item with line breaks is an item and the lines under it', () => {
    expect(seen({ kind: 'item', text: 'Lys på stien\nDet haster', mark: '1.' })).toEqual(['item0 [1.] Lys på stien', 'paragraph Det haster'])
  })

  it('a cell with line breaks is several blocks of that cell', () => {
    expect(seen({ kind: 'cell', text: 'Asta\nBo', cell: { table: 0, row: 0, column: 0, header: false } })).toEqual(['cell 0.0.0 Asta', 'cell 0.0.0 Bo'])
  })

  it('a number typed by hand is a mark', () => {
    expect(seen({ kind: 'paragraph', text: '2. Formandens beretning' }, { kind: 'paragraph', text: 'a) Stien' })).toEqual(['item0 [2.] Formandens beretning', 'item0 [a)] Stien'])
    expect(seen({ kind: 'paragraph', text: '1. november 2026' })).toEqual(['paragraph 1. november 2026'])
  })

  it('headings and what an export names outright stay whole', () => {
    expect(seen({ kind: 'heading', text: 'Referat\nParkforum', level: 1 })).toEqual(['heading1 Referat⏎Parkforum'])
    expect(seen({ kind: 'paragraph', text: '1. sal\nRådhuset', role: { is: 'place' } })).toEqual(['paragraph 1. sal⏎Rådhuset'])
  })

  it('plain text stays as it was laid out: its wrapped lines are one block', () => {
    const layout = layOutLines('Et afsnit\nog et til', 'text/plain')
    expect(readingBlocks(layout)).toBe(layout.blocks)
  })
})

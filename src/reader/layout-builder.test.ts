import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepsTheLaws, linesOf } from '../../tests/kit/layouts.ts'
import { LayoutBuilder, type NewBlock } from './layout-builder.ts'
import type { Layout } from './layout.ts'

function laidOut(...blocks: NewBlock[]): Layout {
  const builder = new LayoutBuilder()
  for (const block of blocks) builder.add(block)
  const layout = builder.layout('text/html')
  keepsTheLaws(layout)
  return layout
}

const cell = (table: number, row: number, column: number, text: string): NewBlock => ({ kind: 'cell', text, cell: { table, row, column, header: false } })

describe('laying blocks out', () => {
  it('parts paragraphs by an empty line and keeps list items together', () => {
    const { text } = laidOut({ kind: 'heading', text: 'Sag 1', level: 1 }, { kind: 'paragraph', text: 'Vi byggede.' }, { kind: 'item', text: 'et hus', mark: '-' }, { kind: 'item', text: 'en bro', mark: '-' })
    expect(text).toBe('Sag 1\n\nVi byggede.\n- et hus\n- en bro')
  })

  it('writes two spaces a level before a nested mark, and leaves them outside the block', () => {
    const layout = laidOut({ kind: 'item', text: 'ude', mark: '•' }, { kind: 'item', text: 'inde', mark: 'a)', level: 1 }, { kind: 'item', text: 'helt inde', mark: '–', level: 2 })
    expect(layout.text).toBe('• ude\n  a) inde\n    – helt inde')
    expect(linesOf(layout)).toEqual(['item0 [•] ude', 'item1 [a)] inde', 'item2 [–] helt inde'])
    expect(layout.text.slice(...layout.blocks[1]!.outer)).toBe('a) inde')
  })

  it('an item with a mark and no words stays as an empty block', () => {
    const layout = laidOut({ kind: 'item', text: '  ', mark: '-' }, { kind: 'item', text: 'noget', mark: '-' })
    expect(layout.text).toBe('-\n- noget')
    expect(layout.blocks[0]).toMatchObject({ span: [1, 1], outer: [0, 1] })
  })

  it('a block of only white space is none', () => {
    expect(laidOut({ kind: 'paragraph', text: ' \n ' }, { kind: 'paragraph', text: 'noget' }).text).toBe('noget')
  })

  it('sets the cells of a row beside each other, and several blocks of a cell below each other', () => {
    const { text } = laidOut(cell(0, 0, 0, 'Emne'), cell(0, 0, 1, 'Beslutning'), cell(0, 1, 0, 'Stien'), cell(0, 1, 0, 'ved åen'), cell(0, 1, 1, 'Godkendt'), cell(1, 0, 0, 'ny tabel'))
    expect(text).toBe('Emne | Beslutning\nStien\nved åen | Godkendt\nny tabel')
  })

  it('a format’s own gap goes before the usual one', () => {
    expect(laidOut({ kind: 'paragraph', text: 'a' }, { kind: 'paragraph', text: 'b', gap: 0 }, { kind: 'item', text: 'c', mark: '-', gap: 2 }).text).toBe('a\nb\n\n\n- c')
  })

  it('numbers tables over the whole document', () => {
    const builder = new LayoutBuilder()
    expect([builder.newTable(), builder.newTable(), builder.end]).toEqual([0, 1, 0])
  })

  it('keeps the laws of a layout, whatever blocks come', () => {
    const block = fc.record({
      kind: fc.constantFrom('heading', 'paragraph', 'item', 'cell' as const),
      text: fc.constantFrom('', ' ', 'ord', ' to ord ', 'to\nlinjer', '- x'),
      mark: fc.constantFrom(null, '-', '1.'), level: fc.nat(3), row: fc.nat(1), column: fc.nat(1), gap: fc.constantFrom(undefined, 0, 2),
    })
    fc.assert(fc.property(fc.array(block, { maxLength: 12 }), (parts) => {
      laidOut(...parts.map(({ kind, text, mark, level, row, column, gap }): NewBlock => ({
        kind, text, mark: kind === 'item' ? mark : null, level, cell: kind === 'cell' ? { table: 0, row, column, header: false } : null, ...(gap === undefined ? {} : { gap }),
      })))
    }))
  })
})

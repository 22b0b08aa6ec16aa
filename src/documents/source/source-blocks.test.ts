import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceBlocks } from './source-blocks.ts'
import type { SourceBlock } from './source-blocks.ts'

const lay = (text: string, outline: { span: [number, number]; level: number }[] = []) => [...sourceBlocks({ text, title: null, items: [], extra: { outline } })]
const show = (text: string, blocks: SourceBlock[]) => blocks.map(b => `${b.kind}${b.level === 0 ? '' : b.level}: ${text.slice(...b.span)}`)

describe('laying a text out', () => {
  it('makes headings, lists with their depths, and paragraphs', () => {
    const text = 'Referat\n\nVi mødtes\ni salen.\n\n- først\n  - inderst\n- sidst\n\n1. at det godkendes\n2. at resten\n   venter'
    expect(show(text, lay(text, [{ span: [0, 7], level: 1 }]))).toEqual([
      'heading1: Referat', 'paragraph: Vi mødtes\ni salen.', 'item: - først', 'item1: - inderst', 'item: - sidst', 'item: 1. at det godkendes', 'item: 2. at resten\n   venter',
    ])
  })

  it('makes rows of cells where bars stand between them', () => {
    const text = 'Navn | Rolle\nInge | ordstyrer\n| a | b |\n|---|---|'
    const blocks = lay(text)
    expect(blocks.map(b => b.kind)).toEqual(['row', 'row', 'row', 'rule'])
    expect(blocks.map(b => b.cells.map(cell => text.slice(...cell)))).toEqual([['Navn', 'Rolle'], ['Inge', 'ordstyrer'], ['a', 'b'], []])
  })

  it('takes a word at the head of a column for a cell, though it stands as a heading elsewhere', () => {
    const text = 'Bilag\n\nNr. | Bilag\n1 | Plan'
    expect(lay(text, [{ span: [0, 5], level: 3 }, { span: [13, 18], level: 3 }]).map(b => b.kind)).toEqual(['heading', 'row', 'row'])
  })

  it('loses no character, whatever the text', () => {
    const line = fc.constantFrom('', 'ord', '- punkt', '  1. punkt', 'a | b', '|x|', '---', ' \t', '\u00a0', '# hoved', '-')
    fc.assert(fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' }))), lines => {
      const text = lines.join('\n')
      const blocks = lay(text)
      let at = 0
      for (const block of blocks) {
        expect(text.slice(at, block.span[0]).trim()).toBe('')
        expect(block.span[1]).toBeGreaterThan(block.span[0])
        at = block.span[1]
      }
      expect(text.slice(at).trim()).toBe('')
    }), { numRuns: 1000 })
  })
})

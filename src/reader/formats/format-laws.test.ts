import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxOf, odtOf, pptxOf, slideParagraph, slideShape, wordCell, wordParagraph, zipOf } from '../../../tests/kit/office-files.ts'
import { keepsTheLaws, refusalOf } from '../../../tests/kit/layouts.ts'
import { LayoutBuilder } from '../layout-builder.ts'
import type { Format } from '../layout.ts'
import { defaultLimits } from '../layout.ts'
import { docx } from './docx.ts'
import { html, layOutHtml } from './html.ts'
import { odt } from './odt.ts'
import { pptx } from './pptx.ts'

const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const samples: readonly [Format, Uint8Array][] = [
  [docx, docxOf({
    body: `${wordParagraph('Sag 1', '<w:outlineLvl w:val="0"/>')}${wordParagraph('at godkende', inList)}<w:tbl><w:tr>${wordCell(wordParagraph('a'))}${wordCell(wordParagraph('b'))}</w:tr></w:tbl>`,
    numbering,
  })],
  [odt, odtOf('<text:h text:outline-level="1">Sag 1</text:h><text:list><text:list-item><text:p>at godkende</text:p></text:list-item></text:list><text:p>brød</text:p>')],
  [pptx, pptxOf([slideShape('type="title"', slideParagraph('Sag 1')) + slideShape('idx="1"', slideParagraph('at godkende'))])],
  [html, new TextEncoder().encode('<!doctype html><h1>Sag 1</h1><ol><li>at godkende</ol><table><tr><td>a<td>b</table>')],
]

describe.each(samples)('$name', (format, whole) => {
  it('gives the same result twice', async () => {
    const file = { name: 'x', bytes: whole }
    expect(JSON.stringify(await format.layOut(file, defaultLimits))).toBe(JSON.stringify(await format.layOut(file, defaultLimits)))
  })

  it('recognises and lays out mutated bytes without breaking a law or running away', async () => {
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(whole.length), fc.boolean(), async (changes, length, cut) => {
      const bytes = cut ? whole.slice(0, length) : whole.slice()
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte
      format.recognises({ name: 'x', bytes })
      await refusalOf(format, bytes)
    }), { numRuns: 200 })
  })
})

describe('a list text or a style chain made to multiply', () => {
  it('takes no more room than the document', async () => {
    const long = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${'%1'.repeat(20_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const result = await docx.layOut({ name: 'x', bytes: docxOf({ body: wordParagraph('a', inList).repeat(200), numbering: long }) }, defaultLimits)
    expect(result.ok && result.layout.text.length).toBeLessThan(200 * 200)
  })
})

describe('any XML inside a Word document', () => {
  /** Elements in any nesting, also where no Word would put them. */
  const names = ['p', 'pPr', 'r', 'rPr', 't', 'tbl', 'tr', 'trPr', 'tc', 'tcPr', 'del', 'ins', 'sdt', 'sdtPr', 'fldChar', 'br', 'b', 'vanish', 'vMerge', 'numPr', 'numId', 'outlineLvl', 'txbxContent']
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom('tekst', ' ', '<w:t>fed\n</w:t>'),
      fc.tuple(fc.constantFrom(...names), fc.constantFrom('', ' w:val="1"', ' w:fldCharType="begin"', ' w:val="0"'), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, attributes, inner]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`),
    ),
  })).node

  it('is laid out by the laws', async () => {
    await fc.assert(fc.asyncProperty(fc.array(tree, { maxLength: 8 }), async (body) => {
      const answer = await refusalOf(docx, docxOf({ body: body.join(''), numbering }))
      expect(answer).toBe('read')
    }), { numRuns: 150 })
  })

  it('is refused when it nests too deep', async () => {
    expect(await refusalOf(docx, docxOf({ body: '<w:p>'.repeat(300) }))).toBe('tooDeep')
    expect(await refusalOf(odt, odtOf('<text:p>'.repeat(300)))).toBe('tooDeep')
    expect(await refusalOf(pptx, pptxOf(['<p:grpSp>'.repeat(300)]))).toBe('tooDeep')
  })

  it('is refused when it unpacks without end', async () => {
    expect(await refusalOf(docx, zipOf({ 'word/document.xml': `<d>${' '.repeat(30_000_000)}</d>` }))).toBe('tooMuchInside')
  })
})

describe('any page', () => {
  const tags = ['p', 'div', 'b', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'dl', 'dt', 'dd', 'h2', 'pre', 'br', 'span', 'blockquote', 'a']
  const piece = fc.oneof(fc.constantFrom(...tags).map((tag) => `<${tag}>`), fc.constantFrom(...tags).map((tag) => `</${tag}>`), fc.constantFrom('ord', ' ', '\n\n', '&nbsp;', '|'))

  it('is laid out by the laws, and after what is there already', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const builder = new LayoutBuilder()
      layOutHtml('<h1>Først</h1><table><tr><td>a<td>b</table>', builder)
      layOutHtml(pieces.join(''), builder)
      const layout = builder.layout('text/html')
      keepsTheLaws(layout)
      const tables = layout.blocks.flatMap(({ cell }) => cell ? [cell.table] : [])
      expect(layout.blocks.filter(({ cell }) => cell?.table === 0)).toHaveLength(2)
      expect(tables.every((table) => Number.isInteger(table))).toBe(true)
    }), { numRuns: 400 })
  })
})

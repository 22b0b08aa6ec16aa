import { describe, expect, it } from 'vitest'
import { pptxOf, slideParagraph as p, slideShape as shape } from '../../../tests/kit/office-files.ts'
import { layoutOf, linesOf, refusalOf } from '../../../tests/kit/layouts.ts'
import { defaultLimits } from '../layout.ts'
import { pptx } from './pptx.ts'

async function lines(slides: readonly string[], options: Parameters<typeof pptxOf>[1] = {}): Promise<string[]> {
  return linesOf(await layoutOf(pptx, pptxOf(slides, options)))
}

describe('a presentation', () => {
  it('is read slide by slide in the order shown, without hidden slides; a page is a slide', async () => {
    const slides = ['a', 'b', 'c'].map((text) => shape('type="title"', p(text)))
    const layout = await layoutOf(pptx, pptxOf(slides, { order: [2, 1, 0], hidden: [1] }))
    expect(linesOf(layout)).toEqual(['heading1 c', 'heading1 a'])
    expect(layout.blocks.map((block) => block.page)).toEqual([1, 3])
    expect(layout.pages).toBe(3)
  })

  it('puts the title of a slide first and leaves out date, foot and number', async () => {
    const slide = shape('type="ftr"', p('Kommune')) + shape('type="sldNum"', p('4')) + shape('type="body"', p('punkt')) + shape('type="ctrTitle"', p('Titel'))
    expect(await lines([slide])).toEqual(['heading1 Titel', 'item0 [-] punkt'])
  })

  it('lays body text out with the bullets it shows', async () => {
    const numbered = '<a:pPr lvl="0"><a:buAutoNum type="arabicParenR" startAt="3"/></a:pPr>'
    const slide = shape('idx="1"', p('a') + p('b', '<a:pPr lvl="1"/>') + p('c', '<a:pPr><a:buNone/></a:pPr>') + p('d', numbered) + p('e', numbered)) + shape(null, p('fri tekst'))
    expect(await lines([slide])).toEqual(['item0 [-] a', 'item1 [-] b', 'paragraph c', 'item0 [3)] d', 'item0 [4)] e', 'paragraph fri tekst'])
  })

  it('takes from the layout that a placeholder has no bullets', async () => {
    const layout = '<p:sp><p:nvSpPr><p:nvPr><p:ph type="body" idx="7"/></p:nvPr></p:nvSpPr><p:txBody><a:lstStyle><a:lvl1pPr><a:buNone/></a:lvl1pPr></a:lstStyle></p:txBody></p:sp>'
    expect(await lines([shape('type="body" idx="7"', p('uden') + p('med', '<a:pPr lvl="1"/>'))], { layout })).toEqual(['paragraph uden', 'item1 [-] med'])
  })

  it('reads tables with their column names', async () => {
    const cell = (text: string, more = ''): string => `<a:tc ${more}><a:txBody>${p(text)}</a:txBody></a:tc>`
    const table = `<p:graphicFrame><a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('Emne')}${cell('Hvem')}</a:tr><a:tr>${cell('samlet', 'gridSpan="2"')}${cell('', 'hMerge="1"')}</a:tr></a:tbl></p:graphicFrame>`
    expect(await lines([table])).toEqual(['cell 0.0.0h Emne', 'cell 0.0.1h Hvem', 'cell 0.1.0 samlet'])
  })

  it('has line breaks where they are shown, and reads shapes in groups once', async () => {
    const slide = `<p:grpSp><mc:AlternateContent><mc:Choice>${shape(null, '<a:p><a:r><a:t>en</a:t></a:r><a:br/><a:r><a:t>to</a:t></a:r></a:p>')}</mc:Choice><mc:Fallback>${shape(null, p('en'))}</mc:Fallback></mc:AlternateContent></p:grpSp>`
    expect(await lines([slide])).toEqual(['paragraph en⏎to'])
  })

  it('with more slides than the limit is read that far and says so', async () => {
    const result = await pptx.layOut({ name: 'a', bytes: pptxOf(['a', 'b'].map((text) => shape(null, p(text)))) }, { ...defaultLimits, pages: 1 })
    expect(result.ok && [linesOf(result.layout), result.layout.trouble.map(({ code }) => code)]).toEqual([['paragraph a'], ['cut']])
  })

  it('without its main part is damaged', async () => {
    const bytes = pptxOf([])
    expect(await refusalOf(pptx, bytes.slice(0, bytes.length - 30))).toBe('damaged')
  })
})

import { describe, expect, it } from 'vitest'
import { docxOf, wordCell as cell, wordParagraph as p, zipOf } from '../../../tests/kit/office-files.ts'
import { blockNamed, layoutOf, linesOf } from '../../../tests/kit/layouts.ts'
import { docx } from './docx.ts'

const style = (id: string, name: string, inner = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
const inList = (id: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const num = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

async function lines(body: string, parts: { styles?: string; numbering?: string; namespace?: string; main?: string } = {}): Promise<string[]> {
  return linesOf(await layoutOf(docx, docxOf({ body, ...parts })))
}

describe('headings of a Word document', () => {
  it('are told by the outline level of the paragraph', async () => {
    expect(await lines(p('Punkt 1', '<w:outlineLvl w:val="1"/>'))).toEqual(['heading2 Punkt 1'])
  })

  it('are told by an outline level up the chain of styles', async () => {
    const styles = style('Base', 'Base', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') + style('Own', 'Sagspunkt', '<w:basedOn w:val="Base"/>')
    expect(await lines(p('Sag', styled('Own')), { styles })).toEqual(['heading3 Sag'])
  })

  it('are told by built-in style names in the languages of the field, and by ids of styles the file lost', async () => {
    const styles = style('a', 'heading 1') + style('b', 'Overskrift 2') + style('c', 'Rubrik 3') + style('d', 'Title')
    const body = ['a', 'b', 'c', 'd', 'Overskrift1'].map((id) => p(id, styled(id))).join('')
    expect(await lines(body, { styles })).toEqual(['heading1 a', 'heading2 b', 'heading3 c', 'heading1 d', 'heading1 Overskrift1'])
  })

  it('are not paragraphs that a body-text outline level takes out again', async () => {
    const styles = style('h', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('n', 'Note', '<w:basedOn w:val="h"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    expect(await lines(p('brød', styled('n')) + p('også', `${styled('h')}<w:outlineLvl w:val="9"/>`), { styles })).toEqual(['paragraph brød', 'paragraph også'])
  })

  it('survive styles based on each other in a ring', async () => {
    const styles = style('a', 'x', '<w:basedOn w:val="b"/>') + style('b', 'y', '<w:basedOn w:val="a"/>')
    expect(await lines(p('tekst', styled('a')), { styles })).toEqual(['paragraph tekst'])
  })

  it('carry the number their style gives them', async () => {
    const numbering = list(1, level(0, 'decimal', '%1', '<w:pStyle w:val="h1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>')) + num(7, 1)
    const styles = style('h1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>') + style('h2', 'heading 2', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')
    const body = p('Et', styled('h1')) + p('Et et', styled('h2')) + p('Et to', styled('h2')) + p('To', styled('h1')) + p('To et', styled('h2'))
    expect(await lines(body, { styles, numbering })).toEqual([
      'heading1 [1] Et', 'heading2 [1.1] Et et', 'heading2 [1.2] Et to', 'heading1 [2] To', 'heading2 [2.1] To et',
    ])
  })
})

describe('lists of a Word document', () => {
  const numbering = list(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'upperRoman', '%3'))
    + list(2, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o'))
    + num(1, 1) + num(2, 2) + num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')

  it('show their numbers, letters and bullets', async () => {
    const body = p('a', inList(1)) + p('b', inList(1, 1)) + p('c', inList(1, 1)) + p('d', inList(1, 2)) + p('e', inList(1)) + p('f', inList(1, 1)) + p('g', inList(2)) + p('h', inList(2, 1))
    expect(await lines(body, { numbering })).toEqual([
      'item0 [1.] a', 'item1 [a)] b', 'item1 [b)] c', 'item2 [I] d', 'item0 [2.] e', 'item1 [a)] f', 'item0 [-] g', 'item1 [-] h',
    ])
  })

  it('count on over text between, and start again where the list says so', async () => {
    const body = p('a', inList(1)) + p('mellem') + p('b', inList(1)) + p('c', inList(3)) + p('d', inList(3))
    expect(await lines(body, { numbering })).toEqual(['item0 [1.] a', 'paragraph mellem', 'item0 [2.] b', 'item0 [5.] c', 'item0 [6.] d'])
  })

  it('keep an empty item: nobody answered is a finding', async () => {
    const layout = await layoutOf(docx, docxOf({ body: p('', inList(2)) + p('svar', inList(2)), numbering }))
    expect(linesOf(layout)).toEqual(['item0 [-] ', 'item0 [-] svar'])
  })

  it('end where a paragraph leaves its list', async () => {
    const styles = style('L', 'Liste', `<w:pPr>${inList(1)}</w:pPr>`)
    expect(await lines(p('a', styled('L')) + p('b', `${styled('L')}${inList(0)}`), { styles, numbering })).toEqual(['item0 [1.] a', 'paragraph b'])
  })

  it('may be defined by a numbering style', async () => {
    const linked = list(4, '<w:numStyleLink w:val="NS"/>') + num(4, 4)
    const styles = style('NS', 'Punkter', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering')
    expect(await lines(p('a', inList(4)), { styles, numbering: numbering + linked })).toEqual(['item0 [1.] a'])
  })

  it('are also those whose bullets were typed', async () => {
    expect(await lines(p('•\tat sende i høring') + p('- ja') + p('– sagde hun'))).toEqual(['item0 [•] at sende i høring', 'item0 [-] ja', 'paragraph – sagde hun'])
  })
})

describe('text of a Word document', () => {
  it('leaves out what is deleted, moved away or hidden, and keeps what was put in', async () => {
    const run = (text: string, props = ''): string => `<w:r><w:rPr>${props}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `<w:p>${run('Byrådet ')}<w:del>${run('afviste')}<w:r><w:delText>x</w:delText></w:r></w:del><w:ins>${run('godkendte')}</w:ins><w:moveFrom>${run('væk')}</w:moveFrom>`
      + `<w:moveTo>${run(' hid')}</w:moveTo>${run('skjult', '<w:vanish/>')}${run(' synligt', '<w:vanish w:val="0"/>')}</w:p>`
    expect(await lines(body)).toEqual(['paragraph Byrådet godkendte hid synligt'])
  })

  it('joins a paragraph whose end is deleted to the next', async () => {
    expect(await lines(p('Først ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('så'))).toEqual(['paragraph Først så'])
  })

  it('keeps what a field shows and not its code', async () => {
    const body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
      + '<w:r><w:t>3. maj</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="AUTHOR"><w:r><w:t> ved sekretæren</w:t></w:r></w:fldSimple></w:p>'
    expect(await lines(body)).toEqual(['paragraph 3. maj ved sekretæren'])
  })

  it('has the line breaks, tabs, hyphens and signs that are seen', async () => {
    const body = '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e\u00adf</w:t>'
      + '<w:sym w:font="Wingdings" w:char="F0FC"/><w:cr/><w:t>g</w:t></w:r></w:p>'
    expect(await lines(body)).toEqual(['paragraph a⏎b→c-def✓⏎g'])
  })

  it('reads a text box once', async () => {
    const box = `<w:txbxContent>${p('i boksen')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>om boksen</w:t></w:r></w:p>`
    expect(await lines(body)).toEqual(['paragraph i boksen', 'paragraph om boksen'])
  })

  it('sees through content controls and drops their unfilled hints', async () => {
    const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(await lines(control('', p('udfyldt')) + control('<w:showingPlcHdr/>', p('Klik her')) + p('efter'))).toEqual(['paragraph udfyldt', 'paragraph efter'])
  })

  it('is bold only when all of it is, by itself or by its styles', async () => {
    const styles = style('B', 'Fed', '<w:rPr><w:b/></w:rPr>')
    const half = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>fed</w:t></w:r><w:r><w:t> og mager</w:t></w:r></w:p>'
    const layout = await layoutOf(docx, docxOf({ body: p('selv', '', '<w:b/>') + p('stil', styled('B')) + p('slået fra', styled('B'), '<w:b w:val="0"/>') + half, styles }))
    expect(['selv', 'stil', 'slået fra', 'fed og mager'].map((text) => blockNamed(layout, text).bold)).toEqual([true, true, false, false])
  })

  it('is split where a bold line stands over plain ones', async () => {
    const body = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Beslutning</w:t><w:br/></w:r><w:r><w:t>Godkendt.</w:t></w:r></w:p>'
    const layout = await layoutOf(docx, docxOf({ body }))
    expect(linesOf(layout)).toEqual(['paragraph Beslutning', 'paragraph Godkendt.'])
    expect(layout.text).toBe('Beslutning\nGodkendt.')
  })

  it('knows its pages where the program noted them', async () => {
    const body = `${p('en')}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>to</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>tre</w:t></w:r></w:p>`
    const layout = await layoutOf(docx, docxOf({ body }))
    expect(layout.blocks.map((block) => block.page)).toEqual([1, 2, 3])
    expect(layout.pages).toBe(3)
    expect((await layoutOf(docx, docxOf({ body: p('uden') }))).pages).toBeNull()
  })
})

describe('a table of contents in a Word document', () => {
  const fields = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

  it('is no part of what it says, as a field over several paragraphs', async () => {
    const styles = style('h', 'heading 1')
    const body = `<w:p>${fields('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${fields('separate')}<w:r><w:t>Punkt 1 3</w:t></w:r></w:p>${p('Punkt 2 4')}<w:p>${fields('end')}</w:p>${p('Punkt 1', styled('h'))}`
    expect(await lines(body, { styles })).toEqual(['heading1 Punkt 1'])
  })

  it('ends at the first real heading when its end is lost', async () => {
    const styles = style('h', 'heading 1')
    const body = `<w:p>${fields('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${fields('separate')}<w:r><w:t>Punkt 1 3</w:t></w:r></w:p>${p('Punkt 1', styled('h'))}${p('brød')}`
    expect(await lines(body, { styles })).toEqual(['heading1 Punkt 1', 'paragraph brød'])
  })

  it('is left out by its styles and as a building block', async () => {
    const styles = style('Indholdsfortegnelse1', 'toc 1') + style('T', 'TOC Heading')
    const block = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Indhold')}</w:sdtContent></w:sdt>`
    expect(await lines(p('Indhold', styled('T')) + p('Punkt 1→3', styled('Indholdsfortegnelse1')) + block + p('efter'), { styles })).toEqual(['paragraph efter'])
  })
})

describe('tables of a Word document', () => {
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
  const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`

  it('keep row, column and header', async () => {
    const body = table(row(cell(p('Navn')) + cell(p('Rolle')), '<w:tblHeader/>') + row(cell(p('A')) + cell(p('B') + p('C'))))
    const layout = await layoutOf(docx, docxOf({ body }))
    expect(linesOf(layout)).toEqual(['cell 0.0.0h Navn', 'cell 0.0.1h Rolle', 'cell 0.1.0 A', 'cell 0.1.1 B', 'cell 0.1.1 C'])
    expect(layout.text).toBe('Navn | Rolle\nA | B\nC')
  })

  it('take a first row in bold for a header', async () => {
    const body = table(row(cell(p('Sag', '', '<w:b/>')) + cell(p('Frist', '', '<w:b/>'))) + row(cell(p('1')) + cell(p('2'))))
    expect(await lines(body)).toEqual(['cell 0.0.0h Sag', 'cell 0.0.1h Frist', 'cell 0.1.0 1', 'cell 0.1.1 2'])
  })

  it('count columns over spans and skipped ones, and show a merged cell once', async () => {
    const body = table(
      row(cell(p('bred'), '<w:gridSpan w:val="2"/>') + cell(p('c'), '<w:vMerge w:val="restart"/>'))
      + row(cell(p('b')) + cell(p('igen'), '<w:vMerge/>'), '<w:gridBefore w:val="1"/>'),
    )
    expect(await lines(body)).toEqual(['cell 0.0.0 bred', 'cell 0.0.2 c', 'cell 0.1.1 b'])
  })

  it('inside tables are tables of their own', async () => {
    const inner = table(row(cell(p('i1')) + cell(p('i2'))))
    expect(await lines(table(row(cell(p('a')) + cell(inner + p('b')))))).toEqual(['cell 0.0.0 a', 'cell 1.0.0 i1', 'cell 1.0.1 i2', 'cell 0.0.1 b'])
  })

  it('of one column frame running text', async () => {
    const styles = style('h', 'heading 2')
    expect(await lines(table(row(cell(p('Sag 1', styled('h')))) + row(cell(p('brød')))), { styles })).toEqual(['heading2 Sag 1', 'paragraph brød'])
  })

  it('leave out deleted rows', async () => {
    const body = table(row(cell(p('a')) + cell(p('b'))) + row(cell(p('x')) + cell(p('y')), '<w:del w:id="1"/>') + row(cell(p('c')) + cell(p('d'))))
    expect((await lines(body)).map((line) => line.slice(-1))).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('a Word document', () => {
  it('is read in the strict namespace and under another part name', async () => {
    expect(await lines(p('tekst'), { namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main', main: 'document2.xml' })).toEqual(['paragraph tekst'])
  })

  it('takes in text that a case system handed it as a page, also in a table', async () => {
    const chunk = '<w:altChunk r:id="rIdChunk"/>'
    const body = `${p('før')}${chunk}<w:tbl><w:tr>${cell(p('a'))}${cell(chunk)}</w:tr></w:tbl>${p('efter')}`
    const layout = await layoutOf(docx, docxOf({ body, chunk: '<html><h2>Sag</h2><ul><li>at godkende</ul></html>' }))
    expect(linesOf(layout)).toEqual([
      'paragraph før', 'heading2 Sag', 'item0 [-] at godkende', 'cell 0.0.0 a', 'heading2 0.0.1 Sag', 'item0 0.0.1 [-] at godkende', 'paragraph efter',
    ])
  })

  it('is told from other archives by its parts, not by its name', () => {
    const recognises = (bytes: Uint8Array): boolean => docx.recognises({ name: 'referat.docx', bytes })
    expect(recognises(zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe(false)
    expect(recognises(new TextEncoder().encode('PK er ikke nok'))).toBe(false)
    expect(docx.recognises({ name: 'uden-endelse', bytes: docxOf({ body: '' }) })).toBe(true)
  })
})

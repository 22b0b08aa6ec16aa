import { pptxOf, slideParagraph, slideShape, wordParagraph, zipOf } from '../office-files.ts'
import type { MadeMinutes } from './made-minutes.ts'
import { escaped, outlineOf, type OutlineBlock } from './outline.ts'

const wordStyles = [1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`).join('')
const wordNumbering = (['bullet', 'decimal'] as const).map((form, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${form === 'bullet' ? '-' : '%1.'}"/></w:lvl></w:abstractNum>`).join('')

/** Each ordered list counts from 1 anew, as Word does it: a number of its own that restarts. */
export function asDocx(minutes: MadeMinutes): Uint8Array {
  const blocks = outlineOf(minutes)
  const lists = blocks.filter((block) => block.is === 'list' && block.ordered)
  const numbers = ['<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', ...lists.map((_, at) => `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`)]
  let ordered = 1
  const body = blocks.map((block) => {
    if (block.is === 'heading') return wordParagraph(escaped(block.text), `<w:pStyle w:val="Overskrift${block.level}"/>`)
    if (block.is === 'paragraph') return wordParagraph(escaped(block.text))
    const number = block.ordered ? ++ordered : 1
    return block.items.map((item) => wordParagraph(escaped(item), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`)).join('')
  })
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/document.xml': wordPart('document', `<w:body>${body.join('')}</w:body>`),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml', 'numbering', 'numbering.xml'),
    'word/styles.xml': wordPart('styles', wordStyles),
    'word/numbering.xml': wordPart('numbering', wordNumbering + numbers.join('')),
  })
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const wordPart = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`

/** Pairs of a relation's type and its target. */
function relations(...pairs: readonly string[]): string {
  const each = pairs.flatMap((type, at) => (at % 2 === 0 ? [`<Relationship Id="rId${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${pairs[at + 1]}"/>`] : []))
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const odtNames = ['office', 'style', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')

export function asOdt(minutes: MadeMinutes): Uint8Array {
  const element = (block: OutlineBlock): string => {
    if (block.is === 'heading') return `<text:h text:outline-level="${block.level}">${escaped(block.text)}</text:h>`
    if (block.is === 'paragraph') return `<text:p>${escaped(block.text)}</text:p>`
    return `<text:list text:style-name="${block.ordered ? 'L2' : 'L1'}">${block.items.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join('')}</text:list>`
  }
  const lists = '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odtNames}><office:automatic-styles>${lists}</office:automatic-styles><office:body><office:text>${outlineOf(minutes).map(element).join('')}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${odtNames}><office:styles/></office:document-styles>`,
    'META-INF/manifest.xml': '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
  })
}

/** A slide for the head and one for each heading of an item. */
export function asPptx(minutes: MadeMinutes): Uint8Array {
  const slides: { title: string; lines: string[] }[] = []
  for (const block of outlineOf(minutes)) {
    const slide = slides.at(-1)
    if (block.is === 'heading' && block.level < 3 || slide === undefined) slides.push({ title: 'text' in block ? block.text : '', lines: [] })
    else slide.lines.push(...(block.is === 'list' ? block.items : [block.text]))
  }
  return pptxOf(slides.map(({ title, lines }) => slideShape('type="title"', slideParagraph(escaped(title))) + slideShape('type="body"', lines.map((line) => slideParagraph(escaped(line))).join(''))))
}

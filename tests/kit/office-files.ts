import { strToU8, zipSync } from 'fflate'

/** Small Office and OpenDocument files made of hand-written XML, for tests. */

const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? strToU8(content) : content
  // One time of day in every zone, or the bytes would differ from place to place.
  return zipSync(files, { level: 6, mtime: new Date(2024, 0, 1) })
}

export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  namespace?: string
  /** name of the main part inside word/ */
  main?: string
  /** HTML that an altChunk takes in by the relation rIdChunk */
  chunk?: string
}

export function docxOf({ body, styles = '', numbering = '', namespace = wordNamespace, main = 'document.xml', chunk }: DocxParts): Uint8Array {
  const part = (root: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${namespace}" xmlns:mc="urn:mc" xmlns:v="urn:v" xmlns:r="urn:r">${inner}</w:${root}>`
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', `word/${main}`]]),
    [`word/${main}`]: part('document', `<w:body>${body}</w:body>`),
    [`word/_rels/${main}.rels`]: relations([['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml'], ['rIdChunk', 'aFChunk', 'chunk.html']]),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    ...(chunk === undefined ? {} : { 'word/chunk.html': chunk }),
  })
}

/** A paragraph of one run. `properties` and `run` are the inner XML of pPr and rPr. */
export function wordParagraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export function wordCell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

export function odtOf(content: string, { automatic = '', styles = '', extra = {} }: { automatic?: string; styles?: string; extra?: Record<string, string> } = {}): Uint8Array {
  const names = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ')
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${names}><office:styles>${styles}</office:styles></office:document-styles>`,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:manifest"/>',
    ...extra,
  })
}

/** Slides are the inner XML of a shape tree; `hidden` holds the indexes of those not shown. `order` names slide files in showing order. */
export function pptxOf(slides: readonly string[], { hidden = [], order, layout = '' }: { hidden?: readonly number[]; order?: readonly number[]; layout?: string } = {}): Uint8Array {
  const names = 'xmlns:p="urn:p" xmlns:a="urn:a" xmlns:r="urn:r" xmlns:mc="urn:mc"'
  const shown = order ?? slides.map((_, index) => index)
  const parts: Record<string, string> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst>${shown.map((at) => `<p:sldId id="${256 + at}" r:id="rId${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(slides.map((_, index) => [`rId${index}`, 'slide', `slides/slide${index + 1}.xml`])),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${names}><p:cSld><p:spTree>${layout}</p:spTree></p:cSld></p:sldLayout>`,
  }
  slides.forEach((tree, index) => {
    const show = hidden.includes(index) ? ' show="0"' : ''
    parts[`ppt/slides/slide${index + 1}.xml`] = `<p:sld ${names}${show}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`
    parts[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = relations([['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml']])
  })
  return zipOf(parts)
}

/** A text shape; `placeholder` is the attributes of its ph element, null for a plain text box. */
export function slideShape(placeholder: string | null, paragraphs: string): string {
  const ph = placeholder === null ? '' : `<p:ph ${placeholder}/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs}</p:txBody></p:sp>`
}

export function slideParagraph(text: string, properties = ''): string {
  return `<a:p>${properties}<a:r><a:rPr/><a:t>${text}</a:t></a:r></a:p>`
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${relationsNamespace}">${each.join('')}</Relationships>`
}

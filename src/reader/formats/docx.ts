import { LayoutBuilder } from '../layout-builder.ts'
import type { Format, Layout, Limits } from '../layout.ts'
import { DocxBody } from './docx/body.ts'
import { ListCounters } from './docx/list-counters.ts'
import { readNumbering } from './docx/numbering.ts'
import { readStyles } from './docx/styles.ts'
import type { Flow } from './flow.ts'
import { decodeHtml } from './html/charset.ts'
import { parseHtml } from './html/tree.ts'
import { HtmlWalk } from './html/walk.ts'
import { readRelations, targetOfType } from './ooxml-relations.ts'
import { refusing } from './refused.ts'
import { XmlStream } from './xml.ts'
import { Zip } from './zip.ts'
import { partNames } from './zip-directory.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Word documents (ECMA-376, transitional and strict), as Word, LibreOffice and the case systems write them. */
export const docx: Format = {
  name: 'docx',
  mediaType,
  recognises: ({ bytes }) => partNames(bytes).some((name) => /^word\/document\d*\.xml$/.test(name)),
  layOut: ({ bytes }, limits) => refusing(() => {
    const zip = Zip.open(bytes, limits)
    if (zip === null) throw new Error('the archive has no directory')
    return { ok: true, layout: layOutDocument(zip, limits) }
  }),
}

/** Case systems hand Word a text they hold as HTML and let Word take it in on opening; until then it stands beside the document. */
function layOutChunk(zip: Zip, part: string, flow: Flow): void {
  const bytes = /\.x?html?$/i.test(part) ? zip.read(part) : null
  const text = bytes === null ? null : decodeHtml(bytes)
  if (text !== null) new HtmlWalk(flow).walk(parseHtml(text))
}

function layOutDocument(zip: Zip, { depth }: Limits): Layout {
  const main = targetOfType(readRelations(zip, '', depth), 'officeDocument') ?? 'word/document.xml'
  const relations = readRelations(zip, main, depth)
  const styles = readStyles(zip.read(targetOfType(relations, 'styles') ?? 'word/styles.xml'), depth)
  const numbering = readNumbering(zip.read(targetOfType(relations, 'numbering') ?? 'word/numbering.xml'), depth)
  const builder = new LayoutBuilder()
  const body = new DocxBody(styles, new ListCounters(numbering, styles), builder, (id, flow) => layOutChunk(zip, relations.get(id)?.target ?? '', flow))
  const xml = new XmlStream(body, depth)
  if (!zip.stream(main, (chunk) => xml.write(chunk))) throw new Error('the document part is missing')
  xml.finish()
  body.end()
  const layout = builder.layout(mediaType, body.pages.known ? body.pages.current : null)
  if (!body.pages.known) for (const block of layout.blocks) block.page = null
  return layout
}

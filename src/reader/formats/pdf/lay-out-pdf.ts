import type { FormatResult, Limits } from '../../layout.ts'
import { LayoutBuilder } from '../../layout-builder.ts'
import { blocksOfPages } from './blocks-of-pages.ts'
import { openPdf } from './open-pdf.ts'
import { troubleOf } from './page-trouble.ts'
import { textOf, type PdfBlock } from './pdf-block.ts'
import { readPages } from './read-pages.ts'

/** A PDF's text in reading order with what its tags, or else its places and sizes, say of each part. Time is linear in pages. */
export async function layOutPdf(bytes: Uint8Array, limits: Limits): Promise<FormatResult> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  try {
    const { pdf } = opened
    const read = await readPages(pdf, bytes, limits)
    if (read.drafts.length === 0) {
      return { ok: false, refusal: { code: 'damaged', message: 'No page of the PDF could be read: it is damaged or incomplete. Open it in the program it was made in and save it again.' } }
    }
    const builder = new LayoutBuilder()
    let above: PdfBlock | null = null
    for (const block of blocksOfPages(read.drafts)) {
      add(builder, block, above)
      above = block
    }
    builder.trouble.push(...troubleOf(read, pdf.numPages))
    return { ok: true, layout: builder.layout('application/pdf', pdf.numPages) }
  } finally {
    await opened.pdf.loadingTask.destroy()
  }
}

function add(builder: LayoutBuilder, block: PdfBlock, above: PdfBlock | null): void {
  // lines that stand close (a head's labels, names below each other) stay close
  const close = block.kind === 'paragraph' && block.tight && (above?.kind === 'paragraph' || above?.kind === 'item')
  const wide = block.kind === 'item' && !block.tight && above !== null && above.kind !== 'item'
  builder.add({
    kind: block.kind,
    text: textOf(block),
    level: block.level,
    mark: block.mark,
    bold: block.lines.length > 0 && block.lines.every((line) => line.bold),
    cell: block.cell,
    page: block.lines[0]?.page ?? block.page ?? null,
    ...(close ? { gap: 0 } : wide ? { gap: 1 } : {}),
  })
}

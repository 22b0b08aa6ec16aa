import type { Format } from '../layout.ts'
import { decodeText } from '../decode.ts'
import { layOutLines } from './text-lines.ts'

export const text: Format = {
  name: 'text',
  mediaType: 'text/plain',
  recognises: () => true,
  layOut(file) {
    const decoded = decodeText(file.bytes)
    if (decoded === null) {
      return { ok: false, refusal: { code: 'unknownFormat', message: 'This kind of file is not read. Save it as docx, odt, pptx, pdf, html, txt or md.' } }
    }
    const markdown = /\.(md|markdown)$/i.test(file.name)
    return { ok: true, layout: layOutLines(decoded, markdown ? 'text/markdown' : 'text/plain') }
  },
}

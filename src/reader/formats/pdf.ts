import type { Format } from '../layout.ts'
import { layOutPdf } from './pdf/lay-out-pdf.ts'

export const pdf: Format = {
  name: 'PDF',
  mediaType: 'application/pdf',
  /** The header may stand within the first kilobyte (ISO 32000-1, annex H, implementation note 13). */
  recognises: (file) => Buffer.from(file.bytes.subarray(0, 1024)).includes('%PDF-'),
  layOut: (file, limits) => layOutPdf(file.bytes, limits),
}

import type { Format } from '../layout.ts'
import { needsLibreOffice } from './old-word.ts'

/** Rich Text Format. Only told apart here; see documents/child/convert-old-word.ts. */
export const rtf: Format = {
  name: 'RTF document',
  mediaType: 'application/rtf',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf',
  layOut: needsLibreOffice,
}

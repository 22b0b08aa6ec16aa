import type { Format } from '../layout.ts'
import { cfbKind } from './cfb-kind.ts'
import { needsLibreOffice } from './old-word.ts'

/** Word 97 to 2003. Only told apart here; see documents/child/convert-old-word.ts. */
export const doc: Format = {
  name: 'old Word document',
  mediaType: 'application/msword',
  recognises: ({ bytes }) => cfbKind(bytes) === 'doc',
  layOut: needsLibreOffice,
}

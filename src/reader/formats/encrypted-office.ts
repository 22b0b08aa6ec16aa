import type { Format } from '../layout.ts'
import { cfbKind } from './cfb-kind.ts'
import { Encrypted, refusing } from './refused.ts'

/** docx, xlsx and pptx saved with a password are no zip but a compound file around the encrypted one. */
export const encryptedOffice: Format = {
  name: 'encrypted Office document',
  mediaType: 'application/vnd.ms-office.encrypted',
  recognises: ({ bytes }) => cfbKind(bytes) === 'encryptedOffice',
  layOut: () => refusing(() => {
    throw new Encrypted()
  }),
}

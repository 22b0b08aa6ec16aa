import type { Format } from '../layout.ts'
import { Refused, refusing } from './refused.ts'
import { isZip, readDirectory } from './zip-directory.ts'

/** An archive whose directory is gone: usually a document whose download was cut off, since the directory stands last. */
export const damagedArchive: Format = {
  name: 'damaged archive',
  mediaType: 'application/zip',
  recognises: ({ bytes }) => isZip(bytes) && readDirectory(bytes) === null,
  layOut: () => refusing(() => {
    throw new Refused('damaged', 'The file is cut off or damaged. Fetch it again, or open it in the program it was written in and save it again.')
  }),
}

import type { RefusalCode } from '../reader/layout.ts'
import type { UploadFileState } from '../storage/tables.ts'
import type { Titled } from './shown-title.ts'

/** A batch of files somebody added at once, and how far each has come. */
export interface Upload {
  id: string
  startedAt: string
  startedBy: string
}

export interface UploadedFile {
  number: number
  path: string
  bytes: number
  sha256: string
  state: UploadFileState
  refusal: RefusalCode | null
  document: (Titled & { id: string; withoutText: boolean }) | null
  /** its bytes are here as a document the reader may not know of */
  hidden: boolean
  /** the path of the zip it came in */
  inside: string | null
}

/** What became of a file the command imported. */
export interface ImportedFile {
  /** name with the folders it stood in, and those of the zip it came in */
  path: string
  state: 'read' | 'known' | 'refused' | 'unpacked'
  document: string | null
  refusal: { code: RefusalCode; message: string } | null
}

export interface UploadCounts {
  all: number
  waiting: number
  read: number
  known: number
  refused: number
}

export const uploadLimits = { fileBytes: 25 * 1024 * 1024, bytes: 200 * 1024 * 1024, files: 5000 }

/** "minutes/2024/forum.docx" is called forum.docx. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const packages = /\.(docx|docm|dotx|odt|ott|odp|pptx|potx|xlsx|ods|epub|jar|pages)$/i

/** A zip of documents, not one of the many document formats that are zips inside. */
export function isZipOfDocuments(path: string, bytes: Uint8Array): boolean {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
  return zipped && !packages.test(path)
}

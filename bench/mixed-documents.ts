import type { InputFile } from '../src/reader/layout.ts'
import { madeFile, madeFormats } from '../tests/kit/made/made-files.ts'
import { madeMinutes } from '../tests/kit/made/made-minutes.ts'

/** All formats in turn, from half a page to some thirty; the same documents every time. */
export function mixedDocuments(count: number): InputFile[] {
  return Array.from({ length: count }, (_, at) => madeFile(madeFormats[at % madeFormats.length] ?? 'txt', madeMinutes(at, 1 + (at % 12), 1 + (at % 9)), `document-${at}`))
}

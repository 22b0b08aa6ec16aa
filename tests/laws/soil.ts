import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFile } from '../../src/reader/layout.ts'
import { madeFile, madeFormats } from '../kit/made/made-files.ts'
import { madeMinutes } from '../kit/made/made-minutes.ts'
import { mutatedBytes, mutatedText, type Mutation } from './mutations.ts'

const example = join(import.meta.dirname, '..', '..', 'example', 'documents')

/** Documents to mutate: made ones in every format, and the example municipality's. */
export const soil: readonly InputFile[] = [
  ...madeFormats.map((format) => madeFile(format, madeMinutes(11, 3, 1))),
  ...readdirSync(example).filter((name) => !name.endsWith('.json')).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(example, name))) })),
]

export function soilNamed(name: string): InputFile {
  const file = soil.find((one) => one.name === name)
  if (file === undefined) throw new Error(`no document is called ${name}`)
  return file
}

/** The part of an archive that holds what is written; its other parts only point to it. */
const written = /^(?:word\/document|content|ppt\/slides\/slide\d+)\.xml$/

/** Text is mutated as text; in an archive the XML of the document itself, so that mutations reach the reader and not only the unpacker. */
export function mutated(file: InputFile, steps: readonly Mutation[]): InputFile {
  if (/\.(?:docx|odt|pptx)$/.test(file.name)) return { name: file.name, bytes: mutatedArchive(file.bytes, steps) }
  if (/\.(?:pdf|msg)$/.test(file.name)) return { name: file.name, bytes: mutatedBytes(file.bytes, steps) }
  return { name: file.name, bytes: Buffer.from(mutatedText(Buffer.from(file.bytes).toString('utf8'), steps), 'utf8') }
}

export function mutatedArchive(bytes: Uint8Array, steps: readonly Mutation[]): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, written.test(name) ? strToU8(mutatedText(strFromU8(content), steps)) : content])), { level: 1, mtime: new Date(2024, 0, 1) })
}

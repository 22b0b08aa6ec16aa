// `node scripts/pinned.mjs bench/generate-documents.ts FOLDER [COUNT]`: made-up minutes in all formats, for trying the program on many.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mixedDocuments } from './mixed-documents.ts'

const [folder, count = '100'] = process.argv.slice(2)
if (folder === undefined || !/^\d{1,6}$/.test(count)) {
  process.stderr.write('usage: generate-documents FOLDER [COUNT]\n')
  process.exitCode = 2
} else {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of mixedDocuments(Number(count))) writeFileSync(join(folder, name), bytes)
}

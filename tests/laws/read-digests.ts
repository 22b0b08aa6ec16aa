// Prints a digest of the reading of every document of the soil: run under different languages and time zones it must print the same.
import { createHash } from 'node:crypto'
import { readDocument } from '../../src/reader/read.ts'
import { soil } from './soil.ts'

for (const file of soil) {
  const digest = createHash('sha256').update(JSON.stringify(await readDocument(file))).digest('hex')
  console.log(`${digest} ${file.name}`)
}

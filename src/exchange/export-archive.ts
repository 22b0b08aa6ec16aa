import { documentsOut } from '../documents/document-exchange.ts'
import { safeEntryName } from '../documents/child/safe-name.ts'
import { registersOut } from '../people/register-exchange.ts'
import { auditLines } from '../storage/audit-lines.ts'
import { ArchiveTrouble } from '../storage/backup/archive-trouble.ts'
import type { Database } from '../storage/open-storage.ts'
import { exportForm, paths } from './export-form.ts'
import type { Index } from './export-form.ts'
import type { ExportSink } from './export-sink.ts'
import { readme } from './readme.ts'

export interface Exporting {
  organisation: string
  /** of the program */
  version: string
  /** ISO 8601, UTC */
  at: string
  /** told of each document */
  step(documents: number): void
}

/** Writes all of an organisation as files: the documents with their originals, the registers, the log of changes. Answers how many documents. */
export async function exportArchive(db: Database, sink: ExportSink, { organisation, version, at, step }: Exporting): Promise<number> {
  const registers = await registersOut(db, organisation)
  if (registers === null) throw new ArchiveTrouble('noOrganisation', organisation)
  const json = (path: string, value: unknown) => sink.put(path, once(`${JSON.stringify(value, null, 2)}\n`))
  await sink.put(paths.readme, once(readme))
  for (const part of ['organisation', 'units', 'bodies', 'people', 'memberships'] as const) await json(paths[part], registers[part])
  const documents: Index['documents'] = []
  for await (const { document, reading, closedItems, reviews, original } of documentsOut(db, organisation)) {
    const folder = paths.folder(document.id)
    const name = `original/${safeEntryName(document.name)?.replaceAll('/', '_') ?? 'original'}`
    await json(`${folder}/document.json`, document)
    await sink.put(`${folder}/reading.json`, once(`${reading}\n`))
    await json(`${folder}/closed-items.json`, closedItems)
    await json(`${folder}/reviews.json`, reviews)
    await sink.put(`${folder}/${name}`, original)
    documents.push({ id: document.id, title: document.title, folder, original: name })
    step(documents.length)
  }
  await sink.put(paths.audit, auditLines(db, organisation))
  const index: Index = { roedtraad: 'export', form: exportForm, version, exportedAt: at, organisation, documents }
  await json(paths.index, index)
  return documents.length
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

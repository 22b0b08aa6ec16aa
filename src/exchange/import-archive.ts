import { z } from 'zod'
import { closedItemFile, documentFile, isOriginal, reviewFile, takeInDocument } from '../documents/document-exchange.ts'
import type { DocumentIn } from '../documents/document-exchange.ts'
import { bodyFile, membershipsFile, organisationFile, personFile, registersIn, unitFile } from '../people/register-exchange.ts'
import type { Registers } from '../people/register-exchange.ts'
import type { Reading } from '../reader/reading.ts'
import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import { ArchiveTrouble } from '../storage/backup/archive-trouble.ts'
import type { Database } from '../storage/open-storage.ts'
import { exportForm, indexFile, paths } from './export-form.ts'
import type { Index } from './export-form.ts'
import type { ExportSource } from './export-source.ts'

export interface Importing {
  /** as the audit names them */
  by: string
  /** ISO 8601, UTC */
  now: () => string
  /** told of each document */
  step(documents: number, of: number): void
}

export interface TookIn {
  organisation: string
  added: number
  known: number
  /** entries of the registers that were not here */
  registered: number
}

/**
 * Takes an export in, into the organisation it is of: registers and documents keep their ids where they are free, what is here already
 * stays as it is. Everything is looked at before anything is written. Throws ArchiveTrouble `notAnExport`, `newer` and `exportDamaged`.
 */
export async function importArchive(db: Database, source: ExportSource, { by, now, step }: Importing): Promise<TookIn> {
  const index = indexOf(source)
  const registers = registersOf(source)
  if (registers.organisation.id !== index.organisation) throw new ArchiveTrouble('exportDamaged', source.name)
  for (const one of index.documents) documentIn(source, one)
  const note = (): AuditNote => ({ organisation: index.organisation, actor: by, at: now(), event: 'archive.imported' })
  const registered = await db.transaction().execute(async trx => {
    const added = await registersIn(trx, registers, now())
    await writeAudit(trx, note(), null)
    return added
  })
  const counts = { added: 0, known: 0 }
  for (const [at, one] of index.documents.entries()) {
    counts[await takeInDocument(db, note(), documentIn(source, one))]++
    step(at + 1, index.documents.length)
  }
  return { organisation: index.organisation, ...counts, registered }
}

function indexOf(source: ExportSource): Index {
  const written = parsed(source, paths.index)
  const form = z.object({ roedtraad: z.literal('export'), form: z.number() }).safeParse(written)
  if (!form.success) throw new ArchiveTrouble('notAnExport', source.name)
  if (form.data.form > exportForm) throw new ArchiveTrouble('newer', source.name)
  return checked(indexFile, written, source)
}

function registersOf(source: ExportSource): Registers {
  const part = <Schema extends z.ZodType>(path: string, schema: Schema) => checked(schema, parsed(source, path), source)
  return {
    organisation: part(paths.organisation, organisationFile), units: part(paths.units, z.array(unitFile)), bodies: part(paths.bodies, z.array(bodyFile)),
    people: part(paths.people, z.array(personFile)), memberships: part(paths.memberships, membershipsFile),
  }
}

function documentIn(source: ExportSource, { id, folder, original: name }: Index['documents'][number]): DocumentIn {
  const part = <Schema extends z.ZodType>(file: string, schema: Schema) => checked(schema, parsed(source, `${folder}/${file}`), source)
  const document = part('document.json', documentFile)
  const original = source.read(`${folder}/${name}`)
  if (document.id !== id || original === null || !isOriginal(document, original)) throw new ArchiveTrouble('exportDamaged', `${source.name}: ${folder}`)
  return {
    document, original, closedItems: part('closed-items.json', z.array(closedItemFile)), reviews: part('reviews.json', z.array(reviewFile)),
    reading: readingIn(source, `${folder}/reading.json`),
  }
}

/** As it was written, its fields in their order. */
function readingIn(source: ExportSource, path: string): Reading {
  const written = parsed(source, path)
  checked(readingFile, written, source)
  return written as Reading
}

/** As much of the contract as storing a reading relies on; the rest is as the program wrote it. */
const list = z.array(z.looseObject({}))
const readingFile = z.looseObject({
  schema: z.literal('roedtraad.read/1'), source: z.looseObject({ mediaType: z.string() }), kind: z.string(), text: z.string(),
  people: list, items: list, statements: list, findings: z.array(z.looseObject({ code: z.string() })), trials: list, goals: list, followUps: list, practices: list,
})

function parsed(source: ExportSource, path: string): unknown {
  const bytes = source.read(path)
  try {
    return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, source: ExportSource): z.output<Schema> {
  const found = schema.safeParse(value)
  if (!found.success) throw new ArchiveTrouble('exportDamaged', source.name)
  return found.data
}

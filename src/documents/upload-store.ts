import type { Selectable } from 'kysely'
import type { Refusal, RefusalCode } from '../reader/layout.ts'
import type { DocumentKind } from '../reader/reading.ts'
import { dropFile } from '../storage/file-parts.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Access, UploadFileState, UploadFileTable } from '../storage/tables.ts'
import type { Actor } from '../web/actor.ts'
import { may } from '../web/actor.ts'
import { onlyOpenPart, readableDocuments } from './document-access.ts'
import { shown } from './shown-documents.ts'
import type { ImportedFile, Upload, UploadCounts, UploadedFile } from './upload.ts'

export type WaitingFile = Pick<Selectable<UploadFileTable>, 'organisation' | 'upload' | 'number' | 'path' | 'bytes' | 'sha256' | 'file' | 'inside'> & Pick<Upload, 'startedBy'> & { access: Access; closedGround: string | null }

export const filesPerPage = 200

/** An upload and the names in it are for who made it, and for records officers; null for others. */
export async function readableUpload(db: Database, actor: Actor, id: string): Promise<Upload | null> {
  const row = await db.selectFrom('upload').select(['id', 'started_at', 'started_by'])
    .where('organisation', '=', actor.organisation).where('id', '=', id).where('state', '=', 'received')
    .$if(!may(actor, 'records.manage'), rows => rows.where('started_by', '=', actor.id)).executeTakeFirst()
  return row === undefined ? null : { id: row.id, startedAt: row.started_at, startedBy: row.started_by }
}

export async function countFiles(db: Database, organisation: string, upload: string): Promise<UploadCounts> {
  const rows = await db.selectFrom('upload_file').select(['state', ({ fn }) => fn.countAll().as('count')])
    .where('organisation', '=', organisation).where('upload', '=', upload).groupBy('state').execute()
  const of = (state: UploadFileState) => Number(rows.find(row => row.state === state)?.count ?? 0)
  const counts = { waiting: of('waiting'), read: of('read'), known: of('known'), refused: of('refused') }
  return { ...counts, all: counts.waiting + counts.read + counts.known + counts.refused + of('unpacked') }
}

/** One page of an upload's files in the order they came; `refused` true gives those that could not be read alone. Of documents the actor may not know of, nothing but that they are here. */
export async function uploadFiles(db: Database, actor: Actor, upload: string, refused: boolean, page: number): Promise<UploadedFile[]> {
  const rows = await db.selectFrom('upload_file as f')
    .leftJoin('document as d', join => join.onRef('d.organisation', '=', 'f.organisation').onRef('d.id', '=', 'f.document').on(eb => readableDocuments(actor)(eb as never)))
    .leftJoin('open_part as o', join => join.onRef('o.organisation', '=', 'd.organisation').onRef('o.document', '=', 'd.id').on(eb => onlyOpenPart(actor)(eb as never)))
    .leftJoin('document_finding as t', join => join.onRef('t.organisation', '=', 'd.organisation').onRef('t.document', '=', 'd.id').on('t.code', '=', 'noTextLayer'))
    .leftJoin('upload_file as z', join => join.onRef('z.organisation', '=', 'f.organisation').onRef('z.upload', '=', 'f.upload').onRef('z.number', '=', 'f.inside'))
    .select(['f.number', 'f.path', 'f.bytes', 'f.sha256', 'f.state', 'f.refusal', 'f.document as of', 'd.id as document', 'd.kind', 'd.language',
      shown<string | null>('title').as('title'), shown<string | null>('body').as('body'), shown<string | null>('date').as('date'), 't.code as without_text', 'z.path as inside'])
    .where('f.organisation', '=', actor.organisation).where('f.upload', '=', upload)
    .where('f.state', refused ? '=' : '!=', 'refused')
    .orderBy('f.number').limit(filesPerPage).offset((page - 1) * filesPerPage).execute()
  return rows.map(row => ({
    number: row.number, path: row.path, bytes: row.bytes, sha256: row.sha256, state: row.state, refusal: row.refusal, inside: row.inside, hidden: row.of !== null && row.document === null,
    document: row.document === null ? null : {
      id: row.document, title: row.title ?? '', kind: (row.kind ?? 'memo') as DocumentKind, body: row.body, date: row.date, withoutText: row.without_text !== null && row.language === null,
    },
  }))
}

/** The next files of an upload to read, in the order they came; not those of a zip that is not unpacked to its end, for they come anew. */
export async function waitingFiles(db: Database, organisation: string, upload: string, without: readonly number[], limit: number): Promise<WaitingFile[]> {
  return db.selectFrom('upload_file as f')
    .innerJoin('upload as u', join => join.onRef('u.organisation', '=', 'f.organisation').onRef('u.id', '=', 'f.upload'))
    .leftJoin('upload_file as z', join => join.onRef('z.organisation', '=', 'f.organisation').onRef('z.upload', '=', 'f.upload').onRef('z.number', '=', 'f.inside'))
    .select(['f.organisation', 'f.upload', 'f.number', 'f.path', 'f.bytes', 'f.sha256', 'f.file', 'f.inside', 'u.started_by as startedBy', 'u.access', 'u.closed_ground as closedGround'])
    .where('f.organisation', '=', organisation).where('f.upload', '=', upload).where('f.state', '=', 'waiting').where('u.state', '=', 'received')
    .where(eb => eb.or([eb('z.state', 'is', null), eb('z.state', '!=', 'waiting')]))
    .$if(without.length > 0, rows => rows.where('f.number', 'not in', [...without]))
    .orderBy('f.number').limit(limit).execute()
}

/** Whether a file waits as it was found: a zip's file may have been taken away and unpacked anew since. */
export async function stillWaits(trx: Database, file: WaitingFile): Promise<boolean> {
  const row = await trx.selectFrom('upload_file').select(['state', 'file'])
    .where('organisation', '=', file.organisation).where('upload', '=', file.upload).where('number', '=', file.number).executeTakeFirst()
  return row?.state === 'waiting' && row.file === file.file
}

/** Uploads with files that wait to be read. */
export async function waitingUploads(db: Database): Promise<{ organisation: string; upload: string; startedBy: string }[]> {
  return db.selectFrom('upload_file as f')
    .innerJoin('upload as u', join => join.onRef('u.organisation', '=', 'f.organisation').onRef('u.id', '=', 'f.upload'))
    .select(['f.organisation', 'f.upload', 'u.started_by as startedBy']).distinct()
    .where('f.state', '=', 'waiting').where('u.state', '=', 'received').execute()
}

export interface Settled {
  state: UploadFileState
  document: string | null
  refusal: Refusal | null
}

/** Says what became of a file. Its waiting bytes go, unless a document has taken them over. */
export async function settleFile(trx: Database, file: WaitingFile, settled: Settled, keepBytes: boolean): Promise<void> {
  await trx.updateTable('upload_file')
    .set({ state: settled.state, document: settled.document, file: null, refusal: settled.refusal?.code ?? null, refusal_message: settled.refusal?.message ?? null })
    .where('organisation', '=', file.organisation).where('upload', '=', file.upload).where('number', '=', file.number).execute()
  if (!keepBytes && file.file !== null) await dropFile(trx, file.organisation, file.file)
}

export interface NewUploadFile {
  path: string
  bytes: number
  sha256: string
  state: UploadFileState
  refusal: { code: RefusalCode; message: string } | null
  document: string | null
  file: string | null
  inside: number | null
}

export async function addUploadFile(trx: Database, organisation: string, upload: string, given: NewUploadFile): Promise<void> {
  const last = await trx.selectFrom('upload_file').select(({ fn }) => fn.max('number').as('number'))
    .where('organisation', '=', organisation).where('upload', '=', upload).executeTakeFirst()
  const { refusal, ...rest } = given
  await trx.insertInto('upload_file').values({
    organisation, upload, number: Number(last?.number ?? 0) + 1, ...rest, refusal: refusal?.code ?? null, refusal_message: refusal?.message ?? null,
  }).execute()
}

/** Takes files away that came out of a zip whose unpacking did not come to its end. */
export async function dropUnpacked(trx: Database, zip: WaitingFile): Promise<void> {
  const rows = await trx.selectFrom('upload_file').select(['number', 'file'])
    .where('organisation', '=', zip.organisation).where('upload', '=', zip.upload).where('inside', '=', zip.number).execute()
  for (const row of rows) if (row.file !== null) await dropFile(trx, zip.organisation, row.file)
  await trx.deleteFrom('upload_file').where('organisation', '=', zip.organisation).where('upload', '=', zip.upload).where('inside', '=', zip.number).execute()
}

/** Takes an upload away with its files' waiting bytes: one that was never fully received. */
export async function dropUpload(db: Database, organisation: string, id: string): Promise<void> {
  await db.transaction().execute(async trx => {
    const rows = await trx.selectFrom('upload_file').select('file').where('organisation', '=', organisation).where('upload', '=', id).execute()
    for (const row of rows) if (row.file !== null) await dropFile(trx, organisation, row.file)
    await trx.deleteFrom('upload').where('organisation', '=', organisation).where('id', '=', id).execute()
  })
}

/** Uploads that are being received, or were when their process ended. */
export async function uploadsCutOff(db: Database): Promise<{ organisation: string; id: string; receiver: string | null; startedAt: string }[]> {
  return db.selectFrom('upload').select(['organisation', 'id', 'receiver', 'started_at as startedAt']).where('state', '=', 'receiving').execute()
}

/** What became of each file of an upload that is read to its end, in the order they came; for whoever imported them by the command. */
export async function filesOf(db: Database, organisation: string, upload: string): Promise<ImportedFile[]> {
  const rows = await db.selectFrom('upload_file').select(['path', 'state', 'document', 'refusal', 'refusal_message'])
    .where('organisation', '=', organisation).where('upload', '=', upload).where('state', '!=', 'waiting').orderBy('number').execute()
  return rows.map(row => ({
    path: row.path, state: row.state as ImportedFile['state'], document: row.document, refusal: row.refusal === null ? null : { code: row.refusal, message: row.refusal_message ?? '' },
  }))
}

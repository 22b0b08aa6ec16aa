import type { Reading } from '../../reader/reading.ts'
import type { Database } from '../../storage/open-storage.ts'
import { countedDoubts } from './counted-doubts.ts'
import type { CountedDoubts } from './counted-doubts.ts'
import type { Doubt, DoubtCode } from './doubts.ts'

/** Keeps how many values and doubts a document has, and the doubts in place of those kept before. */
export async function keepDoubts(trx: Database, organisation: string, document: string, { values, count, doubts }: CountedDoubts): Promise<void> {
  await trx.deleteFrom('document_doubt').where('organisation', '=', organisation).where('document', '=', document).execute()
  if (doubts.length > 0) await trx.insertInto('document_doubt').values(doubts.map((one, at) => ({ organisation, document, number: at + 1, ...one, open: 1 }))).execute()
  await trx.updateTable('document').set({ doubts: count, value_count: values }).where('organisation', '=', organisation).where('id', '=', document).execute()
}

/** Which doubts those may hear of who may not read the document's closed items; `open` is the reading as they get it. Answers how many. */
export async function keepOpenDoubts(trx: Database, organisation: string, document: string, open: Reading | null): Promise<number> {
  const ofDocument = () => trx.updateTable('document_doubt').where('organisation', '=', organisation).where('document', '=', document)
  if (open === null) {
    await ofDocument().set({ open: 1 }).execute()
    return 0
  }
  await ofDocument().set({ open: 0 }).execute()
  const told = countedDoubts(open).doubts
  for (const { code, place } of told) await ofDocument().set({ open: 1 }).where('code', '=', code).where('place', '=', place).execute()
  const row = await trx.selectFrom('document_doubt').select(({ fn }) => fn.countAll().as('count')).where('organisation', '=', organisation).where('document', '=', document).where('open', '=', 1).executeTakeFirstOrThrow()
  return Number(row.count)
}

/** The doubts of some documents, by document, as far as they may be told; `onlyOpen` says of which only the open part may. */
export async function doubtsOfDocuments(db: Database, organisation: string, documents: readonly string[], onlyOpen: (id: string) => boolean): Promise<Map<string, Doubt[]>> {
  const rows = await db.selectFrom('document_doubt').select(['document', 'code', 'place', 'open']).where('organisation', '=', organisation)
    .where('document', 'in', [...documents, '']).orderBy('document').orderBy('number').execute()
  const found = new Map<string, Doubt[]>()
  for (const row of rows) {
    if (row.open === 0 && onlyOpen(row.document)) continue
    found.set(row.document, [...found.get(row.document) ?? [], { code: row.code as DoubtCode, place: row.place }])
  }
  return found
}

/** Documents stored before doubts were counted, some at a time. */
export async function uncountedDocuments(db: Database, most: number): Promise<{ organisation: string; id: string }[]> {
  return db.selectFrom('document').select(['organisation', 'id']).where('value_count', '<', 0).orderBy('organisation').orderBy('id').limit(most).execute()
}

import type { Database } from '../storage/open-storage.ts'

/** A unit or a body to choose, as it is or was called. */
export interface Registered {
  id: string
  name: string
}

/**
 * The body a document's own words name: by its name or its code, whatever the case, valid on the day (ISO date).
 * null when none or several are called so then; with no day, when not exactly one ever was.
 */
export async function bodyNamed(db: Database, organisation: string, words: string, day: string | null): Promise<string | null> {
  const rows = await db.selectFrom('body').select(['id', 'name', 'code']).where('organisation', '=', organisation)
    .$if(day !== null, q => q.where(eb => eb.and([
      eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', day)]),
      eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)]),
    ]))).execute()
  const wanted = form(words)
  const found = rows.filter(one => form(one.name) === wanted || (one.code !== null && form(one.code) === wanted))
  return found.length === 1 ? found[0]!.id : null
}

export async function bodiesOf(db: Database, organisation: string): Promise<Registered[]> {
  return db.selectFrom('body').select(['id', 'name']).where('organisation', '=', organisation).orderBy('name').orderBy('id').execute()
}

export async function unitsOf(db: Database, organisation: string): Promise<Registered[]> {
  return db.selectFrom('unit').select(['id', 'name']).where('organisation', '=', organisation).orderBy('name').orderBy('id').execute()
}

function form(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

import type { Database } from './open-storage.ts'

/** The log of changes of an organisation from its first entry, a JSON object a line, a thousand lines at a time. */
export async function* auditLines(db: Database, organisation: string): AsyncGenerator<Uint8Array> {
  for (let after = 0; ;) {
    const entries = await db.selectFrom('audit_entry').selectAll().where('organisation', '=', organisation).where('number', '>', after).orderBy('number').limit(1000).execute()
    if (entries.length === 0) return
    after = entries.at(-1)?.number ?? after
    yield Buffer.from(entries.map(entry => `${JSON.stringify(entry)}\n`).join(''))
  }
}

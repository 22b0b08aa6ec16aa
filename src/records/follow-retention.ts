import { writeAudit } from '../storage/audit.ts'
import type { Database } from '../storage/open-storage.ts'
import { dueBefore, isTechnical } from './retention-rule.ts'
import type { TechnicalKind } from './retention-rule.ts'
import { retentionRules } from './retention-store.ts'

/** What the program itself wrote about people goes by its rule, once a day; what people added waits for a records officer. */
export async function followRetention(db: Database, now: string, today: string): Promise<void> {
  const organisations = await db.selectFrom('organisation').select('id').orderBy('id').execute()
  for (const { id: organisation } of organisations) {
    for (const rule of await retentionRules(db, organisation)) {
      const before = dueBefore(rule, today)
      if (before === null || !isTechnical(rule.kind)) continue
      const { kind } = rule
      await db.transaction().execute(async trx => {
        const gone = await drop(trx, organisation, kind, before)
        if (gone > 0) await writeAudit(trx, { organisation, actor: 'system', at: now, event: 'retention.decided' }, kind)
      })
    }
  }
}

/** The rows of the rooms that write them, deleted here alone: each rule stands in one place. Answers how many. */
async function drop(trx: Database, organisation: string, kind: TechnicalKind, before: string): Promise<number> {
  switch (kind) {
    case 'readLog': return Number((await trx.deleteFrom('read_log').where('organisation', '=', organisation).where('at', '<', before).executeTakeFirst()).numDeletedRows)
    case 'outbox': return Number((await trx.deleteFrom('outbox').where('organisation', '=', organisation).where('created_at', '<', before).where('state', '!=', 'waiting').executeTakeFirst()).numDeletedRows)
    case 'uploads': return Number((await trx.deleteFrom('upload').where('organisation', '=', organisation).where('started_at', '<', before).where('state', '=', 'received')
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('upload_file as f').select('f.number').whereRef('f.organisation', '=', 'upload.organisation').whereRef('f.upload', '=', 'upload.id').where('f.state', '=', 'waiting'))))
      .executeTakeFirst()).numDeletedRows)
  }
}

import { writeAudit } from '../storage/audit.ts'
import type { DiscardLine } from '../storage/discard-log.ts'
import type { Database } from '../storage/open-storage.ts'
import { dropDocument } from './document-store.ts'

/**
 * Carries out in a restored store what was decided after its backup was made: a document that was discarded goes again,
 * and every decision the store does not know is written down in it. Tells how many there were. Within the caller's transaction.
 */
export async function obeyDiscards(trx: Database, lines: readonly DiscardLine[], at: string): Promise<number> {
  const obeyed = new Map<string, number>()
  for (const line of lines) {
    const { organisation, number } = line
    const known = await trx.selectFrom('discard').select('number').where('organisation', '=', organisation).where('number', '=', number).executeTakeFirst()
    if (known !== undefined) continue
    if (line.decision === 'discard') await dropDocument(trx, organisation, line.record)
    await trx.insertInto('discard').values({ ...line, by: 'system', request: null }).execute()
    obeyed.set(organisation, (obeyed.get(organisation) ?? 0) + 1)
  }
  for (const organisation of obeyed.keys()) await writeAudit(trx, { organisation, actor: 'system', at, event: 'discards.applied' }, null)
  return [...obeyed.values()].reduce((sum, count) => sum + count, 0)
}

import { discardDocument, keptDocument, restrictDocument } from '../documents/keep-or-discard.ts'
import { erasePerson } from '../people/erase-person.ts'
import { writeAudit } from '../storage/audit.ts'
import type { DiscardLine } from '../storage/discard-log.ts'
import type { Database } from '../storage/open-storage.ts'
import { addDiscard } from './discard-store.ts'

/**
 * Carries out in a restored store what was decided after its backup was made: what was discarded goes again, what was restricted is
 * restricted again, and every decision the store does not know is written down in it. Tells how many there were. Within the caller's transaction.
 */
export async function obeyDiscards(trx: Database, lines: readonly DiscardLine[], at: string): Promise<number> {
  let obeyed = 0
  for (const line of lines) {
    const { organisation, record_kind, record, decision, rule } = line
    // by what was decided and when, not by its number: a store restored once before has given numbers anew
    const known = await trx.selectFrom('discard').select('number').where('organisation', '=', organisation)
      .where('record_kind', '=', record_kind).where('record', '=', record).where('decision', '=', decision).where('at', '=', line.at).executeTakeFirst()
    if (known !== undefined) continue
    await writeAudit(trx, { organisation, actor: 'system', at, event: 'discards.applied' }, record)
    await addDiscard(trx, organisation, { record_kind, record, decision, rule, at: line.at, by: 'system', request: null })
    await carryOut(trx, line)
    obeyed++
  }
  return obeyed
}

async function carryOut(trx: Database, { organisation, record_kind, record, decision, rule }: DiscardLine): Promise<void> {
  if (decision === 'keep') return
  if (record_kind === 'person') return erasePerson(trx, organisation, record, decision !== 'discard')
  if (record_kind !== 'document' || await keptDocument(trx, organisation, record) === null) return
  await (decision === 'discard' ? discardDocument(trx, organisation, record) : restrictDocument(trx, organisation, record, rule))
}

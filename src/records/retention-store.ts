import type { Database } from '../storage/open-storage.ts'
import { initialRule, retainedKinds } from './retention-rule.ts'
import type { RetainedKind, RetentionRule } from './retention-rule.ts'

/** The rule of every kind, as decided or as it is at first. */
export async function retentionRules(db: Database, organisation: string): Promise<RetentionRule[]> {
  const rows = await db.selectFrom('retention_rule').selectAll().where('organisation', '=', organisation).execute()
  return retainedKinds.map(kind => {
    const row = rows.find(one => one.record_kind === kind)
    return row === undefined ? initialRule(kind) : { kind, rule: row.rule, years: row.years, ground: row.ground }
  })
}

export async function retentionRule(db: Database, organisation: string, kind: RetainedKind): Promise<RetentionRule> {
  return (await retentionRules(db, organisation)).find(one => one.kind === kind) ?? initialRule(kind)
}

export async function storeRule(trx: Database, organisation: string, { kind, rule, years, ground }: RetentionRule, at: string, by: string): Promise<void> {
  const said = { rule, years, ground, changed_at: at, changed_by: by }
  await trx.insertInto('retention_rule').values({ organisation, record_kind: kind, ...said })
    .onConflict(c => c.columns(['organisation', 'record_kind']).doUpdateSet(said)).execute()
}

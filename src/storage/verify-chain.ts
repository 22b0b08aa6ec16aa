import { ChainCheck } from './chain-check.ts'
import type { ChainFault, ChainHead } from './chain-check.ts'
import type { Database } from './open-storage.ts'

export interface VerifiedChain extends ChainHead {
  /** none where the chain holds */
  faults: ChainFault[]
}

/** Entries asked for at a time: more does not make it quicker. */
const batch = 2000

/**
 * Follows every organisation's chain from its first entry to its head, and to heads noted elsewhere: any entry altered, taken out,
 * put in or moved, and an end cut off, is found. Who rewrites all of the store can rewrite all of the chain: only a noted head tells that.
 * It may run while others write. `step` is told of each batch.
 */
export async function verifyChains(db: Database, { noted = [], step = () => undefined }: { noted?: readonly ChainHead[]; step?: (entries: number) => void } = {}): Promise<VerifiedChain[]> {
  const verified: VerifiedChain[] = []
  for (const organisation of await organisations(db, noted)) {
    const check = new ChainCheck(organisation, noted)
    const { head, last } = await ends(db, organisation)
    const of = db.selectFrom('audit_entry').selectAll().where('organisation', '=', organisation).where('number', '<=', Math.max(last, head?.number ?? 0)).orderBy('number').limit(batch)
    // the first has no lower bound: an entry put in before number 1 is met too
    for (let entries = await of.execute(); entries.length > 0;) {
      // the store looks for the next while these are hashed
      const following = of.where('number', '>', entries.at(-1)?.number ?? 0).execute()
      for (const entry of entries) check.next(entry)
      step(entries.length)
      entries = await following
    }
    check.end(head)
    verified.push({ ...check.head, faults: check.faults })
  }
  return verified
}

/** The head and the number of the last entry, in one question: what others write meanwhile is after both. */
async function ends(db: Database, organisation: string): Promise<{ head: Pick<ChainHead, 'number' | 'hash'> | null; last: number }> {
  const found = await db.selectFrom('audit_entry').where('organisation', '=', organisation).select(({ fn, selectFrom }) => [
    fn.max('number').as('last'),
    selectFrom('audit_head').select('number').where('organisation', '=', organisation).as('number'),
    selectFrom('audit_head').select('hash').where('organisation', '=', organisation).as('hash'),
  ]).executeTakeFirst()
  const { number, hash } = found ?? {}
  return { head: typeof number === 'number' && typeof hash === 'string' ? { number, hash } : null, last: Number(found?.last ?? 0) }
}

/** The last entry of each organisation's chain, to be kept elsewhere. */
export async function chainHeads(db: Database): Promise<ChainHead[]> {
  return db.selectFrom('audit_head').select(['organisation', 'number', 'hash']).orderBy('organisation').execute()
}

/** A chain may have lost its head, its entries or both. */
async function organisations(db: Database, noted: readonly ChainHead[]): Promise<string[]> {
  const found = new Set(noted.map(head => head.organisation))
  for (const { organisation } of await chainHeads(db)) found.add(organisation)
  for (let after = ''; ;) {
    const row = await db.selectFrom('audit_entry').select('organisation').where('organisation', '>', after).orderBy('organisation').limit(1).executeTakeFirst()
    if (row === undefined) break
    found.add(row.organisation)
    after = row.organisation
  }
  return [...found].sort()
}

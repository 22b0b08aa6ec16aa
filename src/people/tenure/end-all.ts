import type { Database } from '../../storage/open-storage.ts'
import type { Tenure } from './tenure.ts'
import { dropTenure, storeTenure } from './tenure-store.ts'

/** Ends on a day all that would last longer; what would only begin then goes. Answers the ids, for the audit entry of the change that asks for it. */
export async function endAllBy(trx: Database, organisation: string, tenures: readonly Tenure[], day: string): Promise<string[]> {
  const late = tenures.filter(one => one.to === null || one.to > day)
  for (const one of late) {
    if (one.from !== null && one.from >= day) await dropTenure(trx, organisation, one.kind, one.id)
    else await storeTenure(trx, organisation, { ...one, to: day })
  }
  return late.map(one => one.id)
}

import { describe, expect, it } from 'vitest'
import { signedIn } from '../../tests/kit/people.ts'
import { openTestStore } from '../../tests/kit/store.ts'
import { writeAudit } from '../storage/audit.ts'
import { chainHeads } from '../storage/verify-chain.ts'
import { mailHeads } from './mail-heads.ts'

const monday = '2025-01-13T09:00:00.000Z'

async function house() {
  const { db } = await openTestStore()
  const [admin, , silent] = [await signedIn(db, 'administrator', { now: monday }), await signedIn(db, 'reader', { now: monday }), await signedIn(db, 'administrator', { now: monday })]
  await db.updateTable('account').set({ digest: 'weekly' }).where('id', '!=', silent.account).execute()
  await db.transaction().execute(trx => writeAudit(trx, { organisation: 'local', actor: admin.account, at: monday, event: 'settings.changed' }, null))
  return { db, admin }
}

describe('the head of the chain of changes by mail', () => {
  it('goes to administrators who want mails, once a week, and is what verify asks for', async () => {
    const { db, admin } = await house()
    expect(await mailHeads(db, monday)).toBe(1)
    expect(await mailHeads(db, '2025-01-16T09:00:00.000Z')).toBe(0)
    const mails = await db.selectFrom('outbox').select(['account', 'kind', 'body']).execute()
    const [head] = await chainHeads(db)
    expect(mails).toEqual([{ account: admin.account, kind: 'auditHead', body: expect.stringContaining(`--head ${head?.number}:${head?.hash}`) as string }])
    expect(await mailHeads(db, '2025-01-20T09:00:00.000Z')).toBe(1)
  })
})

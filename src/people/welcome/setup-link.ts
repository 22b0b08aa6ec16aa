import { newSecret, secretHash } from '../secret.ts'
import type { Database } from '../../storage/open-storage.ts'

export const ownOrganisation = 'local'

/** A link that nobody has used by then was printed in a terminal long scrolled away. */
const validHours = 7 * 24

/** Whether the municipality's own organisation has been set up, by whichever process. */
export async function isSetUp(db: Database): Promise<boolean> {
  const row = await db.selectFrom('organisation').select('set_up_at').where('id', '=', ownOrganisation).executeTakeFirst()
  return row !== undefined && row.set_up_at !== null
}

/** A new link that makes the first administrator; its secret comes back, the store keeps the hash. */
export async function newSetupLink(db: Database, now: string): Promise<string> {
  const secret = newSecret()
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('setup_link').where('organisation', '=', ownOrganisation).where('created_at', '<', earliest(now)).execute()
    await trx.insertInto('setup_link').values({ hash: secretHash(secret), organisation: ownOrganisation, created_at: now }).execute()
  })
  return secret
}

export async function isSetupLink(db: Database, secret: string, now: string): Promise<boolean> {
  const row = await db.selectFrom('setup_link').select('hash')
    .where('hash', '=', secretHash(secret)).where('used_at', 'is', null).where('created_at', '>=', earliest(now)).executeTakeFirst()
  return row !== undefined
}

function earliest(now: string): string {
  return new Date(Date.parse(now) - validHours * 60 * 60 * 1000).toISOString()
}

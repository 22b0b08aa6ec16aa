import type { Database } from '../../storage/open-storage.ts'
import type { Token } from './token.ts'

const most = 500

/** All tokens there are and were, newest first. */
export async function allTokens(db: Database, organisation: string): Promise<Token[]> {
  const rows = await db.selectFrom('api_token').select(['id', 'name', 'role', 'created_at', 'created_by', 'expires_at', 'revoked_at', 'last_used_at'])
    .where('organisation', '=', organisation).orderBy('created_at', 'desc').orderBy('id').limit(most).execute()
  return rows.map(row => ({
    id: row.id, name: row.name, role: row.role, createdAt: row.created_at, createdBy: row.created_by, expiresAt: row.expires_at, revokedAt: row.revoked_at, lastUsedAt: row.last_used_at,
  }))
}

export async function storeToken(trx: Database, organisation: string, { id, name, role, createdAt, createdBy, expiresAt }: Token, hash: string): Promise<void> {
  await trx.insertInto('api_token').values({ organisation, id, name, role, hash, created_at: createdAt, created_by: createdBy, expires_at: expiresAt }).execute()
}

/** Whether there was one to revoke. */
export async function storeRevoked(trx: Database, organisation: string, id: string, at: string): Promise<boolean> {
  const changed = await trx.updateTable('api_token').set({ revoked_at: at }).where('organisation', '=', organisation).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst()
  return Number(changed.numUpdatedRows) === 1
}

import type { AuditNote } from '../../storage/audit.ts'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { newSecret, secretHash } from '../secret.ts'
import { storeRevoked, storeToken } from './token-store.ts'
import type { Token } from './token.ts'

/** Makes a token and answers what a program shows: "rt_local_…". It is said here once and kept nowhere. */
export async function makeToken(db: Database, note: AuditNote, given: Pick<Token, 'name' | 'role' | 'expiresAt'>): Promise<string> {
  const secret = newSecret()
  await db.transaction().execute(async trx => {
    const token: Token = { id: newId(), ...given, createdAt: note.at, createdBy: note.actor, revokedAt: null, lastUsedAt: null }
    await storeToken(trx, note.organisation, token, secretHash(secret))
    await writeAudit(trx, note, token.id, { kind: 'token', before: null, after: token })
  })
  return `rt_${note.organisation}_${secret}`
}

/** Takes a token back: the next request with it is refused. */
export async function revokeToken(db: Database, note: AuditNote, id: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    if (!await storeRevoked(trx, note.organisation, id, note.at)) return false
    await writeAudit(trx, note, id, { kind: 'token', before: { id }, after: { id, revokedAt: note.at } })
    return true
  })
}

import { queueMail } from '../mail/queue-mail.ts'
import type { AuditNote } from '../storage/audit.ts'
import { writeAudit } from '../storage/audit.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import { secretHash } from './secret.ts'
import { linkMinutes } from './sign-in-cookie.ts'
import { codeHash, codeOf } from './sign-in-code.ts'
import { accountsByMail, storeRequest } from './sign-in-store.ts'
import type { AccountToSignIn } from './sign-in-store.ts'

/**
 * Somebody asks for a link by mail. For an address nobody has it is written down that somebody asked, and nothing else; what the
 * one who asks gets to see is the same. `mayByMail`: whether an organisation lets people in by mail.
 */
export async function askToSignIn(db: Database, note: AuditNote, mail: string, browserSecret: string, mayByMail: (trx: Database, organisation: string) => Promise<boolean>): Promise<void> {
  const id = newId()
  const expiresAt = new Date(Date.parse(note.at) + linkMinutes * 60_000).toISOString()
  await db.transaction().execute(async trx => {
    const open: AccountToSignIn[] = []
    for (const account of await accountsByMail(trx, mail)) if (await mayByMail(trx, account.organisation)) open.push(account)
    for (const { organisation, account } of open) {
      await storeRequest(trx, { organisation, id, account, browserHash: secretHash(browserSecret), codeHash: codeHash(id, codeOf(browserSecret)), expiresAt }, null, note.at)
      await writeAudit(trx, { ...note, organisation }, account)
    }
    const [first] = open
    if (first === undefined) return writeAudit(trx, note, null)
    const { organisation, account } = first
    // one mail, whatever the number of organisations; the asking's id is its id, by which its links are found when it goes out
    await queueMail(trx, { organisation, to: account, kind: 'signIn', by: note.actor, at: note.at, id, words: said => ({ subject: said.signIn.letter.subject, text: null }) })
  })
}

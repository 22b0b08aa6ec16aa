import { heldByPerson } from '../people/held-by-person.ts'
import { writeAudit } from '../storage/audit.ts'
import type { AuditNote } from '../storage/audit.ts'
import { newId } from '../storage/new-id.ts'
import type { Database } from '../storage/open-storage.ts'
import type { Problems } from '../web/components/field-problems.ts'
import { addRequest } from './request-store.ts'
import type { RequestField, RequestFields } from './requests-page.tsx'

const mostNames = 20
const longestName = 200

/** Opens a case for a person of the register, or for somebody documents alone name. Answers its id. */
export async function openRequest(db: Database, note: AuditNote, fields: RequestFields): Promise<{ ok: string } | { problems: Problems<RequestField, RequestField> }> {
  const { organisation, at, actor } = note
  const kind = (['insight', 'erasure'] as const).find(one => one === fields.kind)
  const names = [...new Set(fields.names.split(/\r?\n/).map(name => name.trim()).filter(name => name !== ''))]
  const problems: Problems<RequestField, RequestField> = {}
  if (kind === undefined) problems.kind = 'kind'
  if (names.length === 0 || names.length > mostNames || names.some(name => name.length < 2 || name.length > longestName)) problems.names = 'names'
  if (kind === undefined || Object.keys(problems).length > 0) return { problems }
  const person = fields.person === '' ? null : await heldByPerson(db, organisation, fields.person)
  const id = newId()
  await db.transaction().execute(async trx => {
    await addRequest(trx, organisation, { id, kind, person: person?.person.id ?? null, names, createdAt: at, createdBy: actor })
    await writeAudit(trx, { ...note, event: kind === 'insight' ? 'insight.opened' : 'erasure.opened' }, id)
  })
  return { ok: id }
}

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeAudit } from '../../storage/audit.ts'
import { newId } from '../../storage/new-id.ts'
import type { Database } from '../../storage/open-storage.ts'
import { exampleFolder } from './example-people.ts'
import type { ExampleMunicipality, ExamplePerson } from './example-people.ts'

export const exampleOrganisation = 'example'

/** The secretary is who has added the municipality's documents. */
const importer = 'line-hauge'

/** Takes files in as an upload of somebody's; the archive's own command, given where the rooms are put together. */
export type AddFiles = (organisation: string, by: string, at: string, files: AsyncIterable<{ name: string; bytes: Uint8Array }>) => Promise<unknown>

export async function isExampleMade(db: Database): Promise<boolean> {
  return await db.selectFrom('organisation').select('id').where('id', '=', exampleOrganisation).executeTakeFirst() !== undefined
}

/** Makes the example municipality, if it is not there: its people at once, its documents as they are read. */
export async function makeExample(db: Database, example: ExampleMunicipality, addFiles: AddFiles, now: string): Promise<void> {
  const made = await db.transaction().execute(async trx => {
    const organisation = exampleOrganisation
    // of two who ask at once, one makes it and the other finds it made
    const first = await trx.insertInto('organisation').values({ id: organisation, ...example.organisation, created_at: now, set_up_at: now })
      .onConflict(c => c.column('id').doNothing()).executeTakeFirst()
    if (Number(first.numInsertedOrUpdatedRows) !== 1) return false
    await trx.insertInto('unit').values(example.units.map(({ from, to, ...unit }) => ({ organisation, ...unit, valid_from: from, valid_to: to ?? null }))).execute()
    await trx.insertInto('body').values(example.bodies.map(({ from, to, minutesApproval, ...body }) => ({ organisation, ...body, minutes_approval: minutesApproval, valid_from: from, valid_to: to ?? null }))).execute()
    for (const person of example.people) await addPerson(trx, person, now)
    await writeAudit(trx, { organisation, actor: 'system', at: now, event: 'example.made' }, organisation)
    return true
  })
  if (made) await addFiles(exampleOrganisation, importer, now, documents())
}

async function addPerson(trx: Database, { id, name, initials, title, role, units, bodies }: ExamplePerson, now: string): Promise<void> {
  const organisation = exampleOrganisation
  await trx.insertInto('person').values({ organisation, id, name, initials, title }).execute()
  await trx.insertInto('account').values({
    organisation, id, person: id, mail: `${id}@birkevang.example`, state: 'active', digest: 'off', created_at: now, created_by: 'system', activated_at: now,
  }).execute()
  if (role !== null) await trx.insertInto('role_grant').values({ organisation, id: newId(), person: id, role, source: 'hand' }).execute()
  for (const one of units) {
    await trx.insertInto('unit_membership').values({ organisation, id: newId(), person: id, unit: one.unit, role: one.role, valid_from: one.from, valid_to: one.to ?? null }).execute()
  }
  for (const one of bodies) {
    await trx.insertInto('body_membership').values({
      organisation, id: newId(), person: id, body: one.body, role: one.role, on_behalf_of: one.onBehalfOf ?? null, valid_from: one.from, valid_to: one.to ?? null,
    }).execute()
  }
}

async function* documents(): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  const folder = join(exampleFolder, 'documents')
  const names = readdirSync(folder).filter(name => !name.endsWith('.expected.json') && name !== 'truth.json' && name !== 'missed.json').sort()
  for (const name of names) yield { name, bytes: readFileSync(join(folder, name)) }
}

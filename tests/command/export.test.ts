import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDocument } from '../../src/documents/document-store.ts'
import { putClosedItem } from '../../src/documents/closed/closed-item-store.ts'
import { readDocument } from '../../src/reader/read.ts'
import { sha256 } from '../../src/reader/sha256.ts'
import { writeAudit } from '../../src/storage/audit.ts'
import { putFile } from '../../src/storage/file-parts.ts'
import { newId } from '../../src/storage/new-id.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { emptyMachine, type } from '../kit/documented-commands.ts'
import type { Typed } from '../kit/documented-commands.ts'
import { testPlace } from '../kit/store.ts'

const envOf = ({ data, databaseUrl }: StorePlace): Record<string, string> => ({ ROEDTRAAD_DATA: data, ...databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl } })

const minutes = 'REFERAT Chefforum d. 18-04-2024\n\nPunkt 1: Ny bro\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Lukket sag\n\nBeslutning\n\nGodkendt.\n'

/** Two documents, one of a unit and a body, with a closed item and a review taken back; units below each other, people in both. */
async function fill(place: StorePlace): Promise<void> {
  const { db, close } = await openStorage(place)
  const organisation = 'local'
  await db.updateTable('organisation').set({ name: 'Birkevang Kommune' }).where('id', '=', organisation).execute()
  await db.insertInto('unit').values([{ organisation, id: 'b', name: 'Plejen' }, { organisation, id: 'a', name: 'Plejen Nord', parent: 'b', valid_to: '2030-01-01' }]).execute()
  await db.insertInto('body').values({ organisation, id: 'forum', name: 'Chefforum', kind: 'managersForum' }).execute()
  await db.insertInto('person').values({ organisation, id: 'inge', name: 'Inge Holt', initials: 'IHO' }).execute()
  await db.insertInto('unit_membership').values({ organisation, id: 'm', person: 'inge', unit: 'a', role: 'manager' }).execute()
  await db.insertInto('body_membership').values({ organisation, id: 'n', person: 'inge', body: 'forum', role: 'chair', valid_from: '2024-01-01' }).execute()
  for (const [at, [name, text]] of ([['Møde/Referat æøå.txt', minutes], ['brev.txt', 'Kære alle\n\nVi håber.']] as const).entries()) {
    const bytes = Buffer.from(text)
    const read = await readDocument({ name, bytes })
    if (!read.ok) throw new Error(read.refusal.message)
    const [id, file] = [newId(), newId()]
    await db.transaction().execute(async trx => {
      await putFile(trx, organisation, file, bytes)
      await addDocument(trx, organisation, { id, file, sha256: sha256(bytes), name, bytes: bytes.length, importedAt: '2025-01-14T08:12:00.000Z', importedBy: 'x', access: 'open', reading: read.reading })
      await writeAudit(trx, { organisation, actor: 'system', at: '2025-01-14T08:12:00.000Z', event: 'document.read' }, id)
    })
    if (at > 0) continue
    await db.updateTable('document').set({ unit: 'a', body_id: 'forum', review: 'confirmed', reviewed_at: '2025-01-15T08:00:00.000Z', reviewed_by: 'inge', archived_at: '2025-01-16T08:00:00.000Z' }).where('id', '=', id).execute()
    await putClosedItem(db, organisation, id, { item: 1, ground: 'Personforhold', publicTitle: 'En sag', publicWording: 'Sagen er afgjort.', noWordingReason: null }, { at: '2025-01-15T08:00:00.000Z', by: 'inge' })
    const said = { organisation, document: id, scope: 'document' as const, place: '', note: null, by: 'inge', opened: 0 }
    await db.insertInto('review').values([
      { ...said, id: newId(), number: 1, state: 'rejected', at: '2025-01-15T07:00:00.000Z', undone_at: '2025-01-15T07:30:00.000Z', undone_by: 'inge' },
      { ...said, id: newId(), number: 2, state: 'confirmed', at: '2025-01-15T08:00:00.000Z' },
    ]).execute()
  }
  await close()
}

/** Every file of an export but those that tell when it was made and what was done since. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile()).map(one => join(one.parentPath, one.name).slice(folder.length + 1))
  return Object.fromEntries(files.filter(name => name !== 'index.json' && name !== 'audit.ndjson').map(name => [name, readFileSync(join(folder, name), 'base64')]))
}

let machine = ''
let place: StorePlace
let written: Typed

beforeAll(async () => {
  machine = emptyMachine()
  place = await testPlace()
  await fill(place)
  written = await type(machine, 'bin/roedtraad export whole && bin/roedtraad export whole.zip', envOf(place))
})

describe('an export', () => {
  it('holds what its index says, originals under their own names, and explains itself in three languages', () => {
    expect(written).toMatchObject({ code: 0, out: '', said: expect.stringContaining('2 documents are written to whole.zip.') })
    const index = JSON.parse(readFileSync(join(machine, 'whole', 'index.json'), 'utf8')) as { organisation: string; documents: { folder: string; original: string }[] }
    expect(index).toMatchObject({ roedtraad: 'export', form: 1, organisation: 'local' })
    expect(index.documents.map(one => one.original).sort()).toEqual(['original/Møde_Referat æøå.txt', 'original/brev.txt'])
    for (const { folder, original } of index.documents) expect(existsSync(join(machine, 'whole', folder, original))).toBe(true)
    const readme = readFileSync(join(machine, 'whole', 'README.txt'), 'utf8')
    for (const name of readdirSync(join(machine, 'whole')).filter(one => one !== 'README.txt')) expect(readme.split(name).length - 1).toBe(3)
    expect(readFileSync(join(machine, 'whole', 'audit.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2)
  })

  it('comes back into an empty store as it was, from a folder and from a zip', async () => {
    for (const form of ['whole', 'whole.zip']) {
      const empty = await testPlace({ empty: true })
      expect(await type(machine, `bin/roedtraad import ${form}`, envOf(empty))).toMatchObject({ code: 0, said: expect.stringContaining('2 documents are added to local, 0 were there already.') })
      expect(await type(machine, `bin/roedtraad export again-${form}.d`, envOf(empty))).toMatchObject({ code: 0 })
      expect(contents(join(machine, `again-${form}.d`))).toEqual(contents(join(machine, 'whole')))
      const { db, close } = await openStorage(empty)
      expect((await verifyChains(db)).flatMap(chain => chain.faults)).toEqual([])
      expect(await db.selectFrom('open_part').select('document').execute()).toHaveLength(1)
      expect(await db.selectFrom('account').selectAll().execute()).toEqual([])
      await close()
    }
  }, 120_000)

  it('is taken in once: what is here already stays as it is', async () => {
    const existing = await testPlace()
    const { db, close } = await openStorage(existing)
    await db.insertInto('unit').values({ organisation: 'local', id: 'a', name: 'En helt anden' }).execute()
    await close()
    await type(machine, 'bin/roedtraad import whole', envOf(existing))
    expect(await type(machine, 'bin/roedtraad import whole', envOf(existing))).toMatchObject({ code: 0, said: expect.stringContaining('0 documents are added to local, 2 were there already.') })
    const again = await openStorage(existing)
    expect(await again.db.selectFrom('unit').select(['id', 'name']).orderBy('id').execute()).toEqual([{ id: 'a', name: 'En helt anden' }, { id: 'b', name: 'Plejen' }])
    await again.close()
  })

  it('that misses something, was changed or is of a newer version is refused before anything is written', async () => {
    const index = JSON.parse(readFileSync(join(machine, 'whole', 'index.json'), 'utf8')) as { documents: { folder: string; original: string }[] }
    const last = index.documents.at(-1)
    const broken: [string, (folder: string) => void, RegExp][] = [
      ['original', folder => writeFileSync(join(folder, last?.folder ?? '', last?.original ?? ''), 'noget andet'), /something is missing or was changed/],
      ['reading', folder => rmSync(join(folder, last?.folder ?? '', 'reading.json')), /something is missing or was changed/],
      ['people', folder => writeFileSync(join(folder, 'people.json'), '[{"id":"../x"}]'), /something is missing or was changed/],
      ['newer', folder => writeFileSync(join(folder, 'index.json'), readFileSync(join(folder, 'index.json'), 'utf8').replace('"form": 1', '"form": 2')), /newer version/],
      ['out', folder => writeFileSync(join(folder, 'index.json'), readFileSync(join(folder, 'index.json'), 'utf8').replace(last?.original ?? '', '../../../../README.txt')), /something is missing or was changed/],
    ]
    const empty = await testPlace()
    for (const [name, breaks, says] of broken) {
      cpSync(join(machine, 'whole'), join(machine, name), { recursive: true })
      breaks(join(machine, name))
      const told = await type(machine, `bin/roedtraad import ${name}`, envOf(empty))
      expect({ name, code: told.code, one: told.said.trim().split('\n').length }).toEqual({ name, code: 1, one: 1 })
      expect(told.said).toMatch(says)
    }
    const { db, close } = await openStorage(empty)
    expect(await db.selectFrom('document').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
    await close()
  })

  it('is not written over anything, nor left half', async () => {
    expect(await type(machine, 'bin/roedtraad export whole', envOf(place))).toMatchObject({ code: 1, said: expect.stringContaining('there is something in whole already') })
    expect(await type(machine, 'bin/roedtraad export whole.zip', envOf(place))).toMatchObject({ code: 1 })
    expect(await type(machine, 'bin/roedtraad export no/such', envOf(place))).toMatchObject({ code: 1, said: expect.stringContaining('there is no folder for no/such') })
    expect(await type(machine, 'bin/roedtraad export other --organisation nobody', envOf(place))).toMatchObject({ code: 1, said: expect.stringContaining('there is no organisation "nobody"') })
    expect(await type(machine, 'bin/roedtraad export none --data nowhere')).toMatchObject({ code: 1, said: expect.stringContaining('there are no data of Rød Tråd in nowhere') })
    expect(readdirSync(machine).filter(name => name.endsWith('.part') || name === 'other' || name === 'none' || name === 'nowhere')).toEqual([])
  })

  it('is told from a folder or zip of documents that holds an index.json of its own', async () => {
    const [other, empty] = [emptyMachine(), await testPlace()]
    writeFileSync(join(other, 'docs.zip'), zipSync({ 'index.json': Buffer.from('{"name":"site"}'), 'referat.txt': Buffer.from(minutes) }))
    expect((await type(other, 'bin/roedtraad import docs.zip', envOf(empty))).out).toMatch(/referat\.txt: read, /)
  })
})

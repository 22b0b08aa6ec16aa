import { Kysely } from 'kysely'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formOf } from '../../tests/kit/form-of.ts'
import { openTestStore, testPlace } from '../../tests/kit/store.ts'
import { chainStart, entryHash } from './audit-hash.ts'
import { migrate } from './migrate.ts'
import { openStorage, openStorageInMemory } from './open-storage.ts'
import type { StorePlace } from './open-storage.ts'
import { PooledPostgresDialect, postgresAddress } from './postgres-dialect.ts'
import { NodeSqliteDialect } from './sqlite-dialect.ts'

/** What the first release wrote. */
interface FirstForm {
  document: Record<string, string | number | null>
  file_part: { organisation: string; file: string; part: number; bytes: Uint8Array }
  upload: Record<string, string>
  audit_entry: { organisation: string; number: number; at: string; actor: string; event: string; subject: string | null }
}

function opened({ data, databaseUrl }: StorePlace): Kysely<FirstForm> {
  mkdirSync(data, { recursive: true })
  return new Kysely<FirstForm>({ dialect: databaseUrl === undefined ? new NodeSqliteDialect(join(data, 'roedtraad.sqlite')) : new PooledPostgresDialect(postgresAddress(databaseUrl)) })
}

const document = {
  organisation: 'local', id: 'd1', sha256: 'x', name: 'referat.txt', media_type: 'text/plain', bytes: 3, imported_at: '2026-11-01T08:00:00.000Z', imported_by: 'local', kind: 'minutes',
  language: 'da', title: 'Referat', title_order_da: 'referat', title_order_sv: 'referat', date: '2024-04-18', body: 'Chefforum', items: 3, statements: 0, findings: 2, personal_data: 0, file: 'f1',
}

describe('the form of a store', () => {
  it('is the same on both engines: tables, columns, keys, what may be empty, what refers to what', async () => {
    const plain = await openStorageInMemory()
    const form = await formOf(await openTestStore())
    expect(form).toEqual(await formOf(plain))
    expect(Object.keys(form)).toContain('document')
    expect(form['file_part']?.columns).toContain('bytes bytes not null')
    await plain.close()
  })

  it('grows from that of the first release to the newest, with what was in it', async () => {
    const place = await testPlace({ empty: true })
    const old = opened(place)
    await migrate(old as unknown as Kysely<unknown>, place.databaseUrl === undefined ? 'sqlite' : 'postgres', 'here', 1)
    await old.insertInto('document').values(document).execute()
    await old.insertInto('file_part').values({ organisation: 'local', file: 'f1', part: 0, bytes: Buffer.from('abc') }).execute()
    await old.insertInto('upload').values({ organisation: 'local', id: 'u1', started_at: '2026-11-01T08:00:00.000Z', started_by: 'local', state: 'received' }).execute()
    for (const number of [1, 2, 3]) await old.insertInto('audit_entry').values({ organisation: 'local', number, at: `2026-11-0${number}T08:00:00.000Z`, actor: 'local', event: 'document.read', subject: 'd1' }).execute()
    await old.destroy()

    const storage = await openStorage(place)
    expect(await formOf(storage)).toEqual(await formOf(await openTestStore()))
    const kept = await storage.db.selectFrom('document').selectAll().executeTakeFirstOrThrow()
    expect(kept).toMatchObject({ ...document, access: 'open', review: 'proposed' })
    const bytes = await storage.db.selectFrom('file_part').select('bytes').executeTakeFirstOrThrow()
    expect(Buffer.from(bytes.bytes).toString()).toBe('abc')
    const entries = await storage.db.selectFrom('audit_entry').selectAll().orderBy('number').execute()
    expect(entries.map(entry => entry.previous_hash)).toEqual([chainStart, ...entries.slice(0, -1).map(entry => entry.hash)])
    for (const { hash, ...entry } of entries) expect(entryHash(entry)).toBe(hash)
    await storage.close()
    // opened again it is as it was
    const again = await openStorage(place)
    expect(await again.db.selectFrom('audit_entry').selectAll().orderBy('number').execute()).toEqual(entries)
    await again.close()
  })
})

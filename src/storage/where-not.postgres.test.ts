import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openTestStore, testPlace } from '../../tests/kit/store.ts'
import { openStorage } from './open-storage.ts'
import { StoreTrouble } from './store-trouble.ts'

async function codeAt(databaseUrl: string): Promise<string> {
  const error: unknown = await openStorage({ data: '', databaseUrl }).then(storage => storage.close(), (thrown: unknown) => thrown)
  if (!(error instanceof StoreTrouble)) throw new Error('the store was to be refused', { cause: error })
  expect(`${error.message} ${error.where}`).not.toContain('sekret')
  return error.code
}

async function address(): Promise<URL> {
  const { databaseUrl = '' } = await testPlace({ empty: true })
  return new URL(databaseUrl)
}

describe('a PostgreSQL that is there and refuses', () => {
  it('says so of a wrong password, and of none', async () => {
    const url = await address()
    url.password = 'sekret'
    expect(await codeAt(url.href)).toBe('passwordRefused')
    url.password = ''
    expect(await codeAt(url.href)).toBe('passwordRefused')
  })

  it('says so of a user it does not know', async () => {
    const url = await address()
    url.username = 'nobody-of-this-name'
    url.password = 'sekret'
    expect(await codeAt(url.href)).toBe('passwordRefused')
  })

  it('says so of a database it does not have', async () => {
    const url = await address()
    url.pathname = '/a-database-that-is-not'
    expect(await codeAt(url.href)).toBe('noDatabase')
  })

  it('says so of a line it cannot encrypt', async () => {
    const url = await address()
    url.searchParams.set('sslmode', 'verify-full')
    expect(await codeAt(url.href)).toBe('unsafeLine')
  })

  it('says so when its user may not make tables', async () => {
    const url = await address()
    const owner = await openTestStore()
    const reader = `reader_${url.pathname.slice(1)}`
    await sql.raw(`create role ${reader} login password 'sekret'`).execute(owner.db)
    url.username = reader
    url.password = 'sekret'
    expect(await codeAt(url.href)).toBe('notAllowed')
    await sql.raw(`drop role ${reader}`).execute(owner.db)
  })
})

describe('a connection that breaks', () => {
  it('costs the question that was asked on it, and no other', async () => {
    const storage = await openTestStore()
    const pid = async () => Number((await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(storage.db)).rows[0]?.pid)
    const broken = await pid()
    await storage.db.connection().execute(async one => {
      await expect(sql`select pg_terminate_backend(pg_backend_pid())`.execute(one)).rejects.toThrow()
    })
    await expect.poll(() => pid().catch(() => broken)).not.toBe(broken)
    expect(await storage.db.selectFrom('setting').selectAll().execute()).toEqual([])
  })
})

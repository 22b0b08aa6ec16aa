import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openStorage } from '../../src/storage/open-storage.ts'

const storage = join(import.meta.dirname, '..', '..', 'src', 'storage')

/** The server of this run, ROEDTRAAD_TEST_POSTGRES; npm test and scripts/postgres.mjs start one. */
function server(): string {
  const url = process.env['ROEDTRAAD_TEST_POSTGRES']
  if (url === undefined || url === '') throw new Error('Tests on PostgreSQL need ROEDTRAAD_TEST_POSTGRES, the address of a server; node scripts/postgres.mjs starts one and prints it, npm test does so by itself.')
  return url
}

let asked: pg.Pool | undefined

/** One connection is enough to make and drop databases, and it keeps no process from ending. */
function manager(): pg.Pool {
  asked ??= new pg.Pool({ connectionString: server(), max: 1, allowExitOnIdle: true })
  return asked
}

export function urlOf(database: string): string {
  const url = new URL(server())
  url.pathname = `/${database}`
  return url.href
}

/** A migrated store to copy, made once for each form of the store, whoever comes first. */
let template: Promise<string> | undefined

async function makeTemplate(): Promise<string> {
  const sources = [...readdirSync(join(storage, 'migrations')).map(name => join('migrations', name)), 'migrate.ts', 'engine.ts'].sort()
  const form = createHash('sha256').update(sources.map(name => readFileSync(join(storage, name), 'utf8')).join('\0')).digest('hex').slice(0, 16)
  const name = `roedtraad_template_${form}`
  const client = await manager().connect()
  try {
    await client.query('select pg_advisory_lock(7213905)')
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) {
      await client.query(`drop database if exists ${name}_making with (force)`)
      await client.query(`create database ${name}_making`)
      await (await openStorage({ data: '', databaseUrl: urlOf(`${name}_making`) })).close()
      await client.query(`alter database ${name}_making rename to ${name}`)
    }
    await client.query('select pg_advisory_unlock(7213905)')
  } finally {
    client.release()
  }
  return name
}

/** A new database: a copy of a migrated store, or one without a table. */
export async function makeDatabase(empty: boolean): Promise<string> {
  const name = `roedtraad_test_${randomBytes(8).toString('hex')}`
  template ??= makeTemplate()
  await manager().query(empty ? `create database ${name}` : `create database ${name} template ${await template}`)
  return name
}

export async function dropDatabase(name: string): Promise<void> {
  await manager().query(`drop database if exists ${name} with (force)`)
}

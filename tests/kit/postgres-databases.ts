import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openStorage } from '../../src/storage/open-storage.ts'
import { closeWithFile } from './close-later.ts'

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

async function within<Result>(database: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: urlOf(database) })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** What a fresh store is: the form of its tables, and the few rows it holds, as JSON by table. */
interface Fresh {
  form: string
  rows: Map<string, string>
}

let fresh: Fresh | undefined

async function formOf(client: pg.Client): Promise<{ tables: string[]; form: string }> {
  const { rows } = await client.query<{ table: string; column: string }>("select table_name as table, concat_ws(' ', table_name, column_name, data_type, is_nullable) as column from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position")
  return { tables: [...new Set(rows.map(row => row.table))], form: rows.map(row => row.column).join() }
}

async function lookAt(client: pg.Client): Promise<Fresh> {
  const { tables, form } = await formOf(client)
  const rows = new Map<string, string>()
  for (const table of tables) {
    const { rows: [found] } = await client.query<{ rows: string | null }>(`select json_agg(t)::text as rows from "${table}" t`)
    if (typeof found?.rows === 'string') rows.set(table, found.rows)
  }
  return { form, rows }
}

/** Takes away what a test wrote; false where one changed the form of its store. */
async function refresh(client: pg.Client, { form, rows }: Fresh): Promise<boolean> {
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
  const found = await formOf(client)
  if (found.form !== form) return false
  // the order of the tables says nothing while no foreign key is looked at
  await client.query(`begin; set local session_replication_role = replica; ${found.tables.map(table => `delete from "${table}"`).join('; ')}`)
  for (const [table, json] of rows) await client.query(`insert into "${table}" select * from json_populate_recordset(null::"${table}", $1)`, [json])
  await client.query('commit')
  return true
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

/** Databases of tests that are over, fresh again: making one anew takes ten times as long. They go with the test file. */
const spare: string[] = []
const copies = new Set<string>()

/** A new database: a copy of a migrated store, or one without a table. */
export async function makeDatabase(empty: boolean): Promise<string> {
  const ready = empty ? undefined : spare.pop()
  if (ready !== undefined) return ready
  const name = `roedtraad_test_${randomBytes(8).toString('hex')}`
  template ??= makeTemplate()
  await manager().query(empty ? `create database ${name}` : `create database ${name} template ${await template}`)
  if (empty) return name
  copies.add(name)
  fresh ??= await within(name, lookAt)
  return name
}

export async function giveBack(name: string): Promise<void> {
  const known = fresh
  const ready = known !== undefined && copies.has(name) && await within(name, client => refresh(client, known)).catch(() => false)
  if (!ready) return drop(name)
  if (spare.length === 0) closeWithFile(async () => { for (const one of spare.splice(0)) await drop(one) })
  spare.push(name)
}

async function drop(name: string): Promise<void> {
  copies.delete(name)
  await manager().query(`drop database if exists ${name} with (force)`)
}

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

async function within(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(database) })
  await client.connect()
  await work(client).finally(() => client.end())
}

const columns = "select md5(string_agg(concat_ws(' ', table_name, column_name, data_type, is_nullable), ',' order by table_name, ordinal_position)) from information_schema.columns where table_schema = 'public'"

/** Beside the store lies what a fresh one holds, to make it fresh again. */
const remember = `
  create schema fresh;
  create table fresh.form as select (${columns}) as form;
  do $$ declare one text; begin
    for one in select table_name from information_schema.tables where table_schema = 'public' loop execute format('create table fresh.%I as table public.%I', 'of_' || one, one); end loop;
  end $$`

/** Takes away what a test wrote; fails where one changed the form of its store. */
const refresh = `
  do $$ declare one text; begin
    perform pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid();
    if (${columns}) is distinct from (select form from fresh.form) then raise 'another form'; end if;
    set local session_replication_role = replica;
    for one in select table_name from information_schema.tables where table_schema = 'public' loop
      execute format('delete from public.%I', one);
      execute format('insert into public.%I select * from fresh.%I', one, 'of_' || one);
    end loop;
  end $$`

/** A migrated store to copy, made once for each form of the store, whoever comes first. */
let template: Promise<string> | undefined

async function makeTemplate(): Promise<string> {
  const sources = [...readdirSync(join(storage, 'migrations')).map(name => join('migrations', name)), 'migrate.ts', 'engine.ts'].sort()
  const form = createHash('sha256').update([...sources.map(name => readFileSync(join(storage, name), 'utf8')), remember].join('\0')).digest('hex').slice(0, 16)
  const name = `roedtraad_template_${form}`
  const client = await manager().connect()
  try {
    await client.query('select pg_advisory_lock(7213905)')
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) {
      await client.query(`drop database if exists ${name}_making with (force)`)
      await client.query(`create database ${name}_making`)
      await (await openStorage({ data: '', databaseUrl: urlOf(`${name}_making`) })).close()
      await within(`${name}_making`, making => making.query(remember))
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
  if (!empty) copies.add(name)
  return name
}

export async function giveBack(name: string): Promise<void> {
  const fresh = copies.has(name) && await within(name, client => client.query(refresh)).then(() => true, () => false)
  if (!fresh) return drop(name)
  if (spare.length === 0) closeWithFile(async () => { for (const one of spare.splice(0)) await drop(one) })
  spare.push(name)
}

async function drop(name: string): Promise<void> {
  copies.delete(name)
  await manager().query(`drop database if exists ${name} with (force)`)
}

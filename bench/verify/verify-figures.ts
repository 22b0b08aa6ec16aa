import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgres } from '../../scripts/postgres.mjs'
import { auditEvents } from '../../src/storage/audit-events.ts'
import { chainStart, entryHash } from '../../src/storage/audit-hash.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { Database, StorePlace } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { atMost, notMeasured, type Figure } from '../figures/figure.ts'

const entries = 1_000_000

/** How long a million entries take to verify, and whether one changed among them is found, on both engines. */
export async function verifyFigures(): Promise<Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'roedtraad-verify-'))
  const server = await postgres()
  try {
    const inPostgres = server.url === null ? [notMeasured('a million entries verified, PostgreSQL', server.sentence ?? 'there is no PostgreSQL')] : await withDatabase(server.url, url => measured('PostgreSQL', { data, databaseUrl: url }))
    return [...await measured('SQLite', { data }), ...inPostgres]
  } finally {
    await server.end()
    rmSync(data, { recursive: true, force: true })
  }
}

async function measured(engine: string, place: StorePlace): Promise<Figure[]> {
  const { db, close } = await openStorage(place)
  try {
    await fill(db)
    const began = performance.now()
    const [whole] = await verifyChains(db)
    const seconds = (performance.now() - began) / 1000
    const holds = whole?.number === entries && whole.faults.length === 0
    const changed = 1 + Math.floor(Math.random() * entries)
    await db.updateTable('audit_entry').set({ actor: 'somebody else' }).where('organisation', '=', 'local').where('number', '=', changed).execute()
    const [tampered] = await verifyChains(db)
    const found = tampered?.faults.length === 1 && tampered.faults[0]?.number === changed
    return [
      { ...atMost(`a million entries verified, ${engine}`, seconds, 10, ' s', 1), ...holds ? {} : { ok: false } },
      { name: `one changed entry among a million, ${engine}`, value: found ? `found: number ${changed}` : 'not found', goal: 'found', ok: found },
    ]
  } finally {
    await close()
  }
}

/** A chain as the program writes it, written many entries at a time. */
async function fill(db: Database): Promise<void> {
  let previous_hash = chainStart
  for (let from = 1; from <= entries;) {
    const rows = []
    for (; rows.length < 1000; from++) {
      const entry = {
        organisation: 'local', number: from, at: '2025-01-14T08:12:00.000Z', actor: `account${from % 97}`, event: auditEvents[from % auditEvents.length] ?? 'document.read',
        subject: `d${from % 50_000}`, record_kind: 'document', before_hash: null, after_hash: 'f'.repeat(64), previous_hash,
      }
      previous_hash = entryHash(entry)
      rows.push({ ...entry, hash: previous_hash })
    }
    await db.insertInto('audit_entry').values(rows).execute()
  }
  await db.insertInto('audit_head').values({ organisation: 'local', number: entries, hash: previous_hash }).execute()
}

async function withDatabase<T>(server: string, work: (url: string) => Promise<T>): Promise<T> {
  const { default: pg } = await import('pg')
  const name = `roedtraad_verify_${process.pid}`
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return await work(url.href)
  } finally {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
  }
}

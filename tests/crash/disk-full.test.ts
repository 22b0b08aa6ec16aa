import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { closeLater } from '../kit/close-later.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { signedIn } from '../kit/people.ts'
import { startChild } from './kit/child-site.ts'
import { halfStates } from './kit/half-states.ts'
import { syncedPlace } from './kit/synced-place.ts'
import { tell } from './kit/tell.ts'
import { Visitor } from './kit/visitor.ts'

const megabyte = 1024 * 1024

/** A disk of so many megabytes, in memory. Where this user may mount none, a folder on the system's own small one; throws why where there is none either. */
function smallDisk(folder: string, megabytes: number): string {
  mkdirSync(folder, { recursive: true })
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const run = (...line: string[]) => {
    const [command = '', ...args] = [...asRoot, ...line]
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  }
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder)
    closeLater(async () => run('umount', '-l', folder))
    return folder
  } catch (error) {
    const { blocks, bsize } = existsSync(shared) ? statfsSync(shared) : { blocks: 0, bsize: 0 }
    if (blocks === 0 || blocks * bsize > 512 * megabyte) throw new Error('No small disk can be mounted here, so a full one cannot be tried. Run npm test as root, or where sudo asks for no password.', { cause: error })
    const own = mkdtempSync(join(shared, 'roedtraad-'))
    closeLater(async () => rmSync(own, { recursive: true, force: true }))
    return own
  }
}

/** In a container usually 64 MB. */
const shared = '/dev/shm'

/** The store's place on a small disk, and the folder of that disk. In PostgreSQL the tables lie on it, the server's own files do not. */
async function onSmallDisk(): Promise<{ place: StorePlace; disk: string }> {
  const place = await syncedPlace({ empty: true })
  const disk = smallDisk(join(place.data, 'disk'), 24)
  if (place.databaseUrl === undefined) return { place: { data: join(disk, 'data') }, disk }
  const { db, close } = await openStorage(place)
  const { rows } = await sql<{ folder: string; name: string }>`select setting as folder, current_database() as name from pg_settings where name = 'data_directory'`.execute(db)
  await close()
  const tables = join(disk, 'tables')
  mkdirSync(tables)
  // readable by the server's own user, down from the temporary folder
  execFileSync('chmod', ['0755', place.data])
  const { uid, gid } = statSync(rows[0]?.folder ?? '')
  chownSync(tables, uid, gid)
  const client = new pg.Client({ connectionString: place.databaseUrl.replace(/\/[^/]+$/, '/postgres') })
  await client.connect()
  const space = `small_${process.pid}`
  await client.query(`create tablespace ${space} location '${tables}'`)
  await client.query(`alter database ${rows[0]?.name} set tablespace ${space}`)
  await client.end()
  return { place, disk }
}

/** Leaves so many kilobytes free. */
function fill(disk: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left * 1024)))
}

describe(`a full disk (${engineUnderTest})`, () => {
  it('is told of in plain words; reading goes on, and writing again when there is room, without a restart', async () => {
    const { place, disk } = await onSmallDisk()
    const site = await startChild(place)
    const own = await openStorage(place)
    const visitor = new Visitor(site.address, (await signedIn(own.db, 'administrator')).cookie)
    const first = await visitor.upload({ 'før.txt': 'Notat fra før disken blev fuld' })
    await expect.poll(async () => (await own.db.selectFrom('upload_file').select('state').where('state', '=', 'read').execute()).length, { timeout: 20_000 }).toBe(1)

    fill(disk, 64)
    const answers: Response[] = []
    for (let n = 0; n < 40 && answers.at(-1)?.status !== 507; n++) answers.push(await visitor.post('/units', { name: `Enhed ${n} ${'x'.repeat(100)}`, abbreviation: '', parent: '', from: '', to: '' }))
    const body = new FormData()
    body.append('files', new Blob([Buffer.alloc(2 * megabyte, 'x')]), 'stor.txt')
    const refused = await fetch(`${site.address}/uploads`, { method: 'POST', body, redirect: 'manual', headers: visitor.headers })
    expect(refused.status).toBe(507)
    expect(await refused.text()).toMatch(/Disken er fuld|The disk is full/)
    expect(answers.map(answer => answer.status).filter(status => status !== 303 && status !== 507)).toEqual([])
    for (const path of ['/documents', first, '/jobs', '/healthz']) expect([path, (await visitor.get(path)).status]).toEqual([path, 200])
    expect(await halfStates(own, false)).toEqual([])

    rmSync(join(disk, 'filler'))
    const after = await visitor.upload({ 'efter.txt': 'Notat fra da der var plads igen' })
    expect(after).toMatch(/^\/uploads\//)
    await expect.poll(async () => (await own.db.selectFrom('upload_file').select('state').where('state', '=', 'read').execute()).length, { timeout: 60_000 }).toBe(2)
    expect((await own.db.selectFrom('unit').select('id').execute()).length).toBe(answers.filter(answer => answer.status === 303).length)
    expect((await own.db.selectFrom('upload').select('id').where('state', '=', 'receiving').execute())).toEqual([])
    expect(await halfStates(own, true)).toEqual([])
    tell(`disk full on ${engineUnderTest}: 507 in plain words, pages answer, ${answers.filter(one => one.status === 303).length} small changes taken while they fitted, writing again without a restart, 0 half states`)
    await own.close()
    await site.end()
  })
})

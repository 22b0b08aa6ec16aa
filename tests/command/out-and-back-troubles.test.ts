import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillEveryTable } from '../../src/storage/backup/every-table.fixture.ts'
import { backupToFile } from '../../src/storage/backup/write-archive.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import { emptyMachine, type } from '../kit/documented-commands.ts'
import { testPlace } from '../kit/store.ts'
import type { TestPlace } from '../kit/store.ts'

let machine = ''

/** A backup, made here: what is asked is what the command says of what it is given. */
beforeAll(async () => {
  machine = emptyMachine()
  const place = await testPlace()
  const storage = await openStorage(place)
  await storage.db.insertInto('unit').values({ organisation: 'local', id: 'north', name: 'Plejen Nord' }).execute()
  await storage.close()
  await backupToFile(place, join(machine, 'good.backup'), { version: '9.9.9', at: '2025-01-14T08:12:00.000Z', step: () => undefined })
  const good = readFileSync(join(machine, 'good.backup'))
  const text = gunzipSync(good).toString()
  writeFileSync(join(machine, 'cut.backup'), good.subarray(0, good.length - 30))
  writeFileSync(join(machine, 'changed.backup'), gzipSync(text.replace('Plejen Nord', 'Plejen Syd!')))
  writeFileSync(join(machine, 'newer.backup'), gzipSync(text.replace(/"migration":\d+/, '"migration":99')))
  writeFileSync(join(machine, 'none.backup'), 'no backup at all')
  writeFileSync(join(machine, 'wrong.ndjson'), '{"organisation":"local"}\n{"number":1}\n')
})

const envOf = ({ data, databaseUrl }: TestPlace): Record<string, string> => ({ ROEDTRAAD_DATA: data, ...databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl } })

/** One sentence or two on one line, no stack, exit code 1. */
async function sentence(line: string, env: Record<string, string>): Promise<string> {
  const { code, out, said } = await type(machine, line, env)
  expect({ line, code, out, lines: said.trim().split('\n').length }).toEqual({ line, code: 1, out: '', lines: 1 })
  expect(said).toMatch(/^roedtraad: .*\.\n$/)
  return said
}

describe('what cannot be restored', () => {
  it.each([
    ['changed.backup', 'the backup changed.backup is damaged or was changed'], ['newer.backup', 'the backup newer.backup was made by a newer version'],
    ['missing.backup', 'there is no file missing.backup'], ['good.backup --discards wrong.ndjson', 'the list of discards, wrong.ndjson, cannot be read'],
  ])('%s is told in one sentence, and nothing is left of it', async (asked, says) => {
    const place = await testPlace({ empty: true })
    expect(await sentence(`bin/roedtraad restore ${asked}`, envOf(place))).toContain(says)
    expect(readdirSync(place.data)).toEqual([])
  })

  it('is what goes where something is already', async () => {
    const place = await testPlace()
    const storage = await openStorage(place)
    await fillEveryTable(storage)
    await storage.close()
    expect(await sentence('bin/roedtraad restore good.backup', envOf(place))).toMatch(/there are data in .* already, and they are not written over/)
  })

  it('is said in Danish and Swedish too', async () => {
    const place = await testPlace({ empty: true })
    expect(await sentence('bin/roedtraad restore cut.backup', { ...envOf(place), LC_ALL: 'da_DK.UTF-8' })).toBe('roedtraad: slutningen af sikkerhedskopien cut.backup mangler. Hent den igen, eller tag den foregående.\n')
    expect(await sentence('bin/roedtraad restore cut.backup', { ...envOf(place), LC_ALL: 'sv_SE.UTF-8' })).toBe('roedtraad: slutet av säkerhetskopian cut.backup saknas. Hämta den igen, eller ta den föregående.\n')
  })
})

describe('a store whose log of changes or originals were tampered with', () => {
  it('is restored only as it is, and what is wrong is told', async () => {
    const [place, empty] = [await testPlace(), await testPlace({ empty: true })]
    const storage = await openStorage(place)
    // entries nobody chained: what a hand in the table leaves
    await storage.db.insertInto('audit_entry').values({ organisation: 'local', number: 1, at: '2025-01-14T08:12:00.000Z', actor: 'x', event: 'document.read', subject: null, record_kind: null, before_hash: null, after_hash: null, previous_hash: '', hash: 'wrong' }).execute()
    await storage.db.insertInto('audit_head').values({ organisation: 'local', number: 1, hash: 'wrong' }).execute()
    await storage.close()
    expect(await type(machine, 'bin/roedtraad backup tampered.backup', envOf(place))).toMatchObject({ code: 0 })
    expect(await sentence('bin/roedtraad restore tampered.backup', envOf(empty))).toContain('the log of changes in tampered.backup does not hold together')
    expect(await type(machine, 'bin/roedtraad restore tampered.backup --as-is', envOf(empty))).toMatchObject({ code: 0, said: expect.stringContaining('Restored as it is: the log of changes in tampered.backup does not hold together') })
  })
})

describe('what cannot be backed up', () => {
  it('is a place without a store, a place that may not be written, a full disk', async () => {
    const place = await testPlace()
    if (place.databaseUrl === undefined) expect(await sentence('bin/roedtraad backup x.backup --data nowhere', {})).toContain('there are no data of Rød Tråd in nowhere')
    await (await openStorage(place)).close()
    expect(await sentence('bin/roedtraad backup no/such/x.backup', envOf(place))).toContain('there is no folder for no/such/x.backup')
    symlinkSync('/dev/full', join(machine, 'full.backup.part'))
    writeFileSync(join(machine, 'full.backup'), 'the one before')
    expect(await sentence('bin/roedtraad backup full.backup', envOf(place))).toContain('the disk has no room for full.backup')
    expect(readFileSync(join(machine, 'full.backup'), 'utf8')).toBe('the one before')
    expect(await sentence('bin/roedtraad backup - > /dev/full', envOf(place))).toContain('the disk has no room for -')
    expect(readdirSync(machine).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('is anything in a database whose address is none', async () => {
    for (const command of ['backup x.backup', 'restore good.backup', 'import good.backup']) {
      expect(await sentence(`bin/roedtraad ${command}`, { DATABASE_URL: 'nonsense' })).toContain('DATABASE_URL is not the address of a PostgreSQL database')
    }
    expect(await sentence('bin/roedtraad backup x.backup', { DATABASE_URL: 'postgres://u:secret@127.0.0.1:9/none' })).not.toContain('secret')
    expect(readdirSync(machine).filter(name => /^(?:x|data)/.test(name))).toEqual([])
  })

  it('is named rightly or not understood, with exit code 2', async () => {
    for (const line of ['backup', 'restore a b', 'export', 'discards a', 'restore --discards']) {
      expect({ line, code: (await type(machine, `bin/roedtraad ${line}`)).code }).toEqual({ line, code: 2 })
    }
  })
})

/** A disk of a megabyte, for this and the processes it starts alone; not every machine lets one make it. */
const smallDisk = (): boolean => {
  try {
    execFileSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a disk that fills', () => {
  it('while restoring is told in one sentence, and leaves nothing behind', async () => {
    const place = await testPlace()
    if (place.databaseUrl !== undefined || !smallDisk()) {
      // the server's disk is its own affair, and here no small disk can be made: the code alone is looked at
      expect(readFileSync(join(import.meta.dirname, '..', '..', 'src', 'storage', 'store-trouble.ts'), 'utf8')).toContain("13: 'diskFull'")
      return
    }
    const storage = await openStorage(place)
    for (let part = 0; part < 4; part++) await storage.db.insertInto('file_part').values({ organisation: 'local', file: 'f', part, bytes: new Uint8Array(900_000).map((_, at) => (at * 31 + part) % 251) }).execute()
    await storage.close()
    await type(machine, 'bin/roedtraad backup large.backup', envOf(place))
    mkdirSync(join(machine, 'small'))
    const told = await type(machine, "unshare -rm sh -c 'mount -t tmpfs -o size=1m tmpfs small && { bin/roedtraad restore large.backup --data small/data; echo $?; ls -A small; }'")
    expect(told.out).toBe('1\n')
    expect(told.said).toMatch(/^roedtraad: .*(?:disk|full).*\n$/)
  })
})

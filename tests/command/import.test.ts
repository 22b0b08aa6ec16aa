import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { StorePlace } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { emptyMachine, type } from '../kit/documented-commands.ts'
import { testPlace } from '../kit/store.ts'

const minutes = (title: string): string => `Referat af møde i ${title}\n4. april 2030 kl. 10-12\n\n1. Ny bro\nBeslutning\nGodkendt.\n`

const envOf = ({ data, databaseUrl }: StorePlace): Record<string, string> => ({ ROEDTRAAD_DATA: data, ...databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl } })

async function stored(place: StorePlace) {
  const storage = await openStorage(place)
  const documents = await storage.db.selectFrom('document').select(['name', 'review', 'access']).where('organisation', '=', 'local').orderBy('name').execute()
  const chains = await verifyChains(storage.db)
  await storage.close()
  return { documents, faults: chains.flatMap(chain => chain.faults) }
}

function machineWithFiles(): string {
  const machine = emptyMachine()
  mkdirSync(join(machine, 'minutes', 'below'), { recursive: true })
  for (const [name, text] of [['minutes/a.txt', minutes('Broudvalget')], ['minutes/below/b.md', `# ${minutes('Stiudvalget')}`], ['single.txt', minutes('Havneudvalget')], ['empty.txt', '']] as const) writeFileSync(join(machine, name), text)
  writeFileSync(join(machine, 'more.zip'), zipSync({ 'c.txt': strToU8(minutes('Parkudvalget')), 'again.txt': strToU8(minutes('Havneudvalget')) }))
  return machine
}

describe('roedtraad import', () => {
  it('reads files, folders and zips into an empty store, and says of each what became of it', async () => {
    const [machine, place] = [machineWithFiles(), await testPlace({ empty: true })]
    const told = await type(machine, 'bin/roedtraad import minutes single.txt more.zip empty.txt missing.txt', envOf(place))
    const lines = told.out.trim().split('\n').map(line => line.replace(/, [a-z2-9]{16}$/, ', ID')).sort()
    expect(lines).toEqual([
      'again.txt: here already, ID', 'c.txt: read, ID', expect.stringMatching(/^empty\.txt: .*\. .*\.$/), 'minutes/a.txt: read, ID', 'minutes/below/b.md: read, ID',
      'missing.txt: There is no such file. Check the name and the folder.', 'more.zip: unpacked', 'single.txt: read, ID',
    ])
    expect(told).toMatchObject({ code: 1, said: expect.stringContaining('4 read, 1 were here already, 2 could not be read.') })
    expect(await stored(place)).toEqual({ faults: [], documents: ['a.txt', 'b.md', 'c.txt', 'single.txt'].map(name => ({ name, review: 'proposed', access: 'draft' })) })
  })

  it('with --confirm marks every document confirmed, those that were here too, and each once', async () => {
    const [machine, place] = [machineWithFiles(), await testPlace({ empty: true })]
    expect(await type(machine, 'bin/roedtraad import single.txt', envOf(place))).toMatchObject({ code: 0 })
    expect(await type(machine, 'bin/roedtraad import minutes single.txt --confirm', envOf(place))).toMatchObject({ code: 0, said: expect.stringContaining('3 documents are confirmed') })
    const confirmed = ['a.txt', 'b.md', 'single.txt'].map(name => ({ name, review: 'confirmed', access: 'open' }))
    expect(await stored(place)).toEqual({ faults: [], documents: confirmed })
    expect(await type(machine, 'cat single.txt | bin/roedtraad import - --confirm', envOf(place))).toMatchObject({ code: 0, said: expect.stringContaining('0 documents are confirmed') })
    expect(await stored(place)).toEqual({ faults: [], documents: confirmed })
  })

  it('works while the program runs on the same store, and tells each document once', async () => {
    const { start } = await import('../../src/app.ts')
    const [machine, place] = [machineWithFiles(), await testPlace()]
    for (let at = 0; at < 20; at++) writeFileSync(join(machine, 'minutes', `${at}.txt`), minutes(`udvalg ${at}`))
    const running = await start({ port: 0, host: '127.0.0.1', ...place })
    try {
      const told = await type(machine, 'bin/roedtraad import minutes', envOf(place))
      expect(told).toMatchObject({ code: 0 })
      expect(told.out.match(/: read, /g)).toHaveLength(22)
      expect((await fetch(`${running.address}/healthz`)).status).toBe(200)
    } finally {
      await running.close()
    }
    expect((await stored(place)).documents).toHaveLength(22)
  }, 120_000)

  it('needs a file', async () => {
    expect(await type(emptyMachine(), 'bin/roedtraad import')).toMatchObject({ code: 2, said: expect.stringContaining('import needs at least one file, folder or pattern.') })
  })
})

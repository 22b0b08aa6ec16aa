import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { uiLanguages } from '../wording/languages.ts'
import { storeWords } from '../wording/store-words.ts'
import { openStorage } from './open-storage.ts'
import type { StorePlace } from './open-storage.ts'
import { StoreTrouble } from './store-trouble.ts'

async function troubleAt(place: StorePlace): Promise<StoreTrouble> {
  const error: unknown = await openStorage(place).then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof StoreTrouble)) throw new Error('the store was to be refused', { cause: error })
  return error
}

const database = (databaseUrl: string) => troubleAt({ data: '/nowhere', databaseUrl })

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-'))
  await work(folder).finally(() => rmSync(folder, { recursive: true }))
}

describe('a database that cannot be reached', () => {
  it.each([
    'x', 'http://a/b', 'postgres://', 'postgres://a', 'postgres://a/', 'postgres://u:sekret@a:99999/b', 'postgres://u:p@ss:w/ord@a:1/b/c d:e', 'postgresql:a/b',
  ])('is refused when %s is no address', async url => {
    const trouble = await database(url)
    expect(trouble.code).toBe('badAddress')
    expect(trouble.message).not.toContain('sekret')
  })

  it('nor one without anybody listening, and the password is not told', async () => {
    const trouble = await database('postgres://somebody:sekret@127.0.0.1:1/traad')
    expect(trouble.code).toBe('refused')
    expect(trouble.where).toBe('127.0.0.1:1/traad')
    for (const language of uiLanguages) expect(storeWords[language].refused(trouble.where)).not.toMatch(/sekret|somebody/)
  })

  it('nor one where something else listens and hangs up', async () => {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect((await database(`postgres://u:p@127.0.0.1:${port}/traad`)).code).toBe('noAnswer')
    await new Promise(resolve => server.close(resolve))
  })
})

describe('a folder that cannot be opened', () => {
  it('is refused when it is a file', () => inFolder(async folder => {
    writeFileSync(join(folder, 'file'), '')
    expect((await troubleAt({ data: join(folder, 'file') })).code).toBe('noAccess')
    expect((await troubleAt({ data: join(folder, 'file', 'below') })).code).toBe('noAccess')
  }))

  it('is refused when its store may not be opened', () => inFolder(async folder => {
    mkdirSync(join(folder, 'roedtraad.sqlite'))
    expect((await troubleAt({ data: folder })).code).toBe('noAccess')
  }))

  it('is refused when the store in it is none, and left as it is', () => inFolder(async folder => {
    writeFileSync(join(folder, 'roedtraad.sqlite'), 'a letter that was named so by mistake, and long enough to be looked at')
    expect((await troubleAt({ data: folder })).code).toBe('notAStore')
  }))

  it('is refused when a newer version wrote it, and left as it is', () => inFolder(async folder => {
    const storage = await openStorage({ data: folder })
    await sql`insert into migration (number, name, applied_at) values (999, 'later', '2031-01-01')`.execute(storage.db)
    await storage.close()
    expect((await troubleAt({ data: folder })).code).toBe('newer')
  }))
})

describe('the sentences', () => {
  it.each(uiLanguages)('say the place and what to do, in %s', language => {
    for (const [code, sentence] of Object.entries(storeWords[language])) {
      const said = sentence('PLACE')
      expect(said).toMatch(/^\S.{10,}[.;] ?\p{Lu}?.{5,}\.$/u)
      expect(said).toMatch(code === 'badAddress' ? /DATABASE_URL/ : /PLACE/)
    }
  })
})

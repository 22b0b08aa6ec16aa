import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemory } from './memory.ts'
import { sqliteVersion, unknownVersion } from './store-version.ts'

const undo: (() => void)[] = []
afterEach(() => { for (const one of undo.splice(0).reverse()) one() })

function counting() {
  let asked = 0
  return { ask: async () => ++asked, asked: () => asked }
}

function someStore() {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-memory-'))
  const path = join(folder, 'store.sqlite')
  const file = new DatabaseSync(path)
  file.exec('pragma journal_mode = wal; create table line (text text)')
  const version = sqliteVersion(path)
  undo.push(() => { version.close(); file.close(); rmSync(folder, { recursive: true, force: true }) })
  return { path, file, version }
}

describe('what is kept by the version of the store', () => {
  it('is given again as long as nothing is written', async () => {
    const { version } = someStore()
    const memory = createMemory<number>(version)
    const { ask, asked } = counting()
    expect([await memory('a', ask), await memory('a', ask), await memory('b', ask), await memory('a', ask)]).toEqual([1, 1, 2, 1])
    expect(asked()).toBe(2)
  })

  it('is forgotten with a commit of our own and with one of another process', async () => {
    const { path, file, version } = someStore()
    const memory = createMemory<number>(version)
    const { ask } = counting()
    await memory('a', ask)
    file.exec("insert into line values ('ours')")
    expect(await memory('a', ask)).toBe(2)
    const other = new DatabaseSync(path)
    other.exec("insert into line values ('theirs')")
    other.close()
    expect(await memory('a', ask)).toBe(3)
  })

  it('never answers with less than what was committed before the question', async () => {
    const { file, version } = someStore()
    const memory = createMemory<number>(version)
    const count = async () => Number(file.prepare('select count(*) as count from line').get()?.count)
    let lines = 0
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('write', 'rolledBack', 'ask'), { maxLength: 30 }), async steps => {
      for (const step of steps) {
        if (step === 'ask') expect(await memory('count', count)).toBe(lines)
        else {
          file.exec(`begin; insert into line values ('x'); ${step === 'write' ? 'commit' : 'rollback'}`)
          if (step === 'write') lines++
        }
      }
    }), { numRuns: 50 })
  })

  it('is not kept when the question failed, nor where the store has no version', async () => {
    const { version } = someStore()
    const memory = createMemory<number>(version)
    await expect(memory('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await memory('a', async () => 7)).toBe(7)
    const { ask, asked } = counting()
    const none = createMemory<number>(unknownVersion)
    await none('a', ask)
    await none('a', ask)
    expect(asked()).toBe(2)
  })

  it('is no more than so many answers, the oldest goes', async () => {
    const { version } = someStore()
    const memory = createMemory<number>(version, 2)
    const { ask } = counting()
    for (const question of ['a', 'b', 'c', 'b', 'a']) await memory(question, ask)
    expect(await memory('a', ask)).toBe(4)
  })
})

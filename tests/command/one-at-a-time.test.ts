import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const module = pathToFileURL(join(import.meta.dirname, '..', '..', 'scripts', 'one-at-a-time.mjs')).href
let folder = ''

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'roedtraad-lock-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

/** A starter that writes down when it begins and ends its work. */
function starter(): Promise<unknown> {
  const program = `
    import { appendFileSync } from 'node:fs'
    const { oneAtATime } = await import(${JSON.stringify(module)})
    oneAtATime(${JSON.stringify(join(folder, 'lock'))}, () => {
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'in ')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
      appendFileSync(${JSON.stringify(join(folder, 'log'))}, 'out ')
    })`
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { timeout: 30_000 })
}

describe('starters at once', () => {
  it('work one after another and leave nothing behind', async () => {
    await Promise.all(Array.from({ length: 4 }, starter))
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out '.repeat(4))
    expect(readdirSync(folder)).toEqual(['log'])
  })

  it('do not wait for one that was killed', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['-p', 'process.pid'])
    writeFileSync(join(folder, 'lock'), stdout.trim())
    await Promise.all([starter(), starter()])
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out '.repeat(2))
    expect(readdirSync(folder)).toEqual(['log'])
  })
})

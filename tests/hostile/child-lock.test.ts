import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { childCommand, isolation } from '../../src/documents/child/child-command.ts'

const here = import.meta.dirname
let touched = 0
const listener = createServer((_request, answer) => { answer.end() })
listener.on('connection', () => { touched++ })

beforeAll(() => new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', () => resolve()) }))
afterAll(() => { listener.close() })

function port(): number {
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('the listener has no port')
  return address.port
}

function run(program: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, timeout: 20_000 }, (cause, out, err) => (out === '' && cause !== null ? reject(new Error(err)) : resolve(out)))
  })
}

async function canary(prefix: readonly string[]): Promise<{ outcomes: Record<string, string>; environment: string[] }> {
  const command = childCommand({ network: 'none', prefix }, join(here, 'canary.ts'), [here])
  return JSON.parse(await run(command.program, [...command.args, String(port()), join(here, '..', '..', 'README.md')], command.env)) as { outcomes: Record<string, string>; environment: string[] }
}

describe('what a reading child may do', () => {
  it('has every way to files, network and processes refused, by the flags and the preload alone', async () => {
    const { outcomes } = await canary([])
    const allowed = Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')
    expect(allowed).toEqual([])
    expect(Object.keys(outcomes).length).toBeGreaterThan(20)
    expect(touched).toBe(0)
    expect(existsSync(join(here, 'canary-was-here'))).toBe(false)
  })

  it('has the same refused inside the system’s own isolation, where there is one', async () => {
    const { prefix } = await isolation()
    const { outcomes } = await canary(prefix)
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
    expect(touched).toBe(0)
  })

  it('gets none of the parent’s environment but the path, and settings of its own', async () => {
    process.env.ROEDTRAAD_SECRET = 'secret'
    process.env.NODE_OPTIONS = '--no-warnings'
    try {
      const { environment } = await canary([])
      expect(environment.filter((name) => !['LC_ALL', 'TZ', 'MALLOC_ARENA_MAX', 'PATH'].includes(name))).toEqual([])
    } finally {
      delete process.env.ROEDTRAAD_SECRET
      delete process.env.NODE_OPTIONS
    }
  })

  it('stands in a network of its own when the probe says so, even without the preload', async () => {
    const { network, prefix } = await isolation()
    const [program = process.execPath, ...args] = [...prefix, process.execPath, '-e',
      `require('net').connect(${port()},'127.0.0.1').on('connect',()=>{console.log('reached');process.exit()}).on('error',(e)=>console.log(e.code))`]
    const out = await run(program, args, { PATH: process.env.PATH ?? '' })
    expect(out.trim()).toBe(network === 'namespace' ? 'ENETUNREACH' : 'reached')
  })
})

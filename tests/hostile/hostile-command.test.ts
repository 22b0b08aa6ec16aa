import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileFiles } from './hostile-files.ts'

const program = join(import.meta.dirname, '..', '..', 'bin', 'roedtraad')
const paths: string[] = []
let folder = ''

/** Small ones suffice: what large ones cost is measured in the pool. Names that no file system takes are left out. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roedtraad-hostile-'))
  for (const file of hostileFiles) {
    const bytes = file.make('http://127.0.0.1:9')
    if (bytes.length > 100_000 || /[\0/]/.test(file.name)) continue
    const path = join(folder, file.name)
    writeFileSync(path, bytes)
    paths.push(path)
  }
})

afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

function run(args: readonly string[], files = paths): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(program, ['read', '--lang', 'en', ...args, ...files], { maxBuffer: 200_000_000 }, (cause, out, err) => {
      resolve({ code: cause === null ? 0 : Number(cause.code), out, err })
    })
  })
}

describe('hostile files in the command', () => {
  it('are each read or told in one sentence, and the command goes on to the last', async () => {
    const { code, out, err } = await run(['--json'])
    const told = err.trimEnd().split('\n').filter((line) => line.startsWith(folder))
    const read = out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { source: { name: string } }).source.name)
    expect(paths.length).toBeGreaterThan(60)
    expect(read.length + told.length).toBe(paths.length)
    expect(code).toBe(1)
    for (const line of told) expect(line).toMatch(/^\S+: [A-Z].{19,}\.$/)
    const names = paths.map((path) => basename(path))
    expect(read).toEqual(names.filter((name) => read.includes(name)))
  })

  it('send no command to the terminal', async () => {
    const { out, err } = await run([], paths.filter((path) => /\.(?:txt|md|html|eml|msg|pdf)$/.test(path)))
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

import type { ChildProcess } from 'node:child_process'
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '..', '..', 'bin', 'roedtraad')
let folder = ''

const minutes = (title: string): string => `Referat af møde i ${title}\n4. april 2030 kl. 10-12\n\n1. Ny bro\nBeslutning\nGodkendt.\n`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roedtraad-read-'))
  mkdirSync(join(folder, 'minutes', 'below'), { recursive: true })
  mkdirSync(join(folder, 'minutes', '.hidden'))
  mkdirSync(join(folder, 'nothing'))
  for (const [name, text] of [
    ['minutes/b.txt', minutes('Havneudvalget')], ['minutes/a.md', `# ${minutes('Broudvalget')}`], ['minutes/below/c.txt', minutes('Stiudvalget')],
    ['minutes/.d.txt', minutes('Skjult')], ['minutes/.hidden/e.txt', minutes('Skjult')], ['minutes/f.unknown', 'x'],
    ['empty.txt', ''], ['[1].txt', minutes('Klammeudvalget')], ['--json', minutes('Stregudvalget')],
  ] as const) writeFileSync(join(folder, name), text)
  symlinkSync(join(folder, 'minutes'), join(folder, 'minutes', 'ring'))
})

afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

interface Ended {
  code: number | null
  out: string
  err: string
}

function run(args: readonly string[], { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {}): Promise<Ended> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env
  return new Promise((resolve) => {
    const child: ChildProcess = execFile(program, args, { cwd: folder, env: { ...rest, LC_ALL: 'C', ...env }, maxBuffer: 50_000_000 }, (cause, out, err) => {
      resolve({ code: cause === null ? 0 : typeof cause.code === 'number' ? cause.code : null, out, err })
    })
    child.stdin?.end(input)
  })
}

const read = (...args: string[]): Promise<Ended> => run(['read', ...args])
const titles = (out: string): (string | undefined)[] => out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { title: { text: string } | null }).title?.text)

describe('roedtraad read', () => {
  it('prints one JSON object a line, in the order asked for, and ends with 0', async () => {
    const { code, out, err } = await read('--json', 'minutes/b.txt', 'minutes/a.md', 'minutes/b.txt')
    expect(code).toBe(0)
    expect(titles(out)).toEqual(['Referat af møde i Havneudvalget', 'Referat af møde i Broudvalget', 'Referat af møde i Havneudvalget'])
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ schema: 'roedtraad.read/1', source: { name: 'b.txt' } })
    expect(err).toBe('3 read, 0 unreadable\n')
  })

  it('reads a folder and those below it, sorted, without hidden or unknown files and without running in a ring', async () => {
    const { code, out } = await read('--json', 'minutes')
    expect(code).toBe(0)
    expect(titles(out)).toEqual(['Broudvalget', 'Havneudvalget', 'Stiudvalget'].map((body) => `Referat af møde i ${body}`))
  })

  it('reads what a pattern matches, for shells that do not', async () => {
    const { code, out } = await read('--json', 'minutes/**/[bc].txt')
    expect(code).toBe(0)
    expect(titles(out)).toEqual(['Referat af møde i Havneudvalget', 'Referat af møde i Stiudvalget'])
  })

  it('takes a name that exists as it is, brackets and dashes and all', async () => {
    expect(titles((await read('--json', '[1].txt')).out)).toEqual(['Referat af møde i Klammeudvalget'])
    expect(titles((await read('--json', '--', '--json')).out)).toEqual(['Referat af møde i Stregudvalget'])
  })

  it('reads a file whatever its extension when it is named outright', async () => {
    expect((await read('minutes/f.unknown')).code).toBe(0)
  })

  it('reads standard input', async () => {
    const { code, out } = await run(['read', '--json', '-'], { input: minutes('Åudvalget') })
    expect(code).toBe(0)
    expect(titles(out)).toEqual(['Referat af møde i Åudvalget'])
  })

  it('tells of each file that cannot be read, reads the others and ends with 1', async () => {
    const { code, out, err } = await read('--json', 'empty.txt', 'nowhere.txt', 'minutes/b.txt', 'nothing', '*.nothing')
    expect(code).toBe(1)
    expect(titles(out)).toEqual(['Referat af møde i Havneudvalget'])
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^empty\.txt: The file is empty\. .*\.$/),
      expect.stringMatching(/^nowhere\.txt: There is no such file\. .*\.$/),
      expect.stringMatching(/^nothing: The folder holds no documents .*\.$/),
      expect.stringMatching(/^\*\.nothing: No file matches .*\.$/),
      '1 read, 4 unreadable',
    ])
  })

  it('says where a zip is opened', async () => {
    writeFileSync(join(folder, 'alt.zip'), zipSync({ 'a.txt': strToU8(minutes('Zipudvalget')) }))
    expect((await run(['read', '--lang', 'da', 'alt.zip'])).err).toBe('alt.zip: En zip åbnes kun i browseren. Pak den ud først, og skriv mappens navn.\n')
    rmSync(join(folder, 'alt.zip'))
  })

  it('says nothing on standard error for one file that is read', async () => {
    expect((await read('minutes/b.txt')).err).toBe('')
  })

  it('prints a summary without colour where there is no terminal, with it where it is forced', async () => {
    const plain = await read('minutes/b.txt')
    expect(plain.out).toContain('Referat af møde i Havneudvalget\nMinutes')
    expect(plain.out).not.toContain('\u001b')
    expect((await run(['read', 'minutes/b.txt'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[1m')
  })

  it('speaks the terminal’s language, or the one asked for; JSON stays the same', async () => {
    expect((await run(['read', 'minutes/b.txt'], { env: { LC_ALL: 'da_DK.UTF-8' } })).out).toContain('\nReferat · dansk')
    expect((await run(['read', 'minutes/b.txt'], { env: { LC_ALL: '', LANG: 'sv_SE.UTF-8' } })).out).toContain('\nProtokoll · danska')
    expect((await run(['read', '--lang', 'en', 'minutes/b.txt'], { env: { LC_ALL: 'da_DK.UTF-8' } })).out).toContain('\nMinutes · Danish')
    const inDanish = await run(['read', '--json', 'minutes'], { env: { LC_ALL: 'da_DK.UTF-8', TZ: 'Pacific/Auckland' } })
    expect(inDanish.out).toBe((await read('--json', 'minutes')).out)
  })

  it('ends quietly when nobody reads any further', async () => {
    const child = spawn(program, ['read', '--json', ...Array.from({ length: 200 }, () => 'minutes/b.txt')], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (words: Buffer) => { err += words.toString() })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => { child.once('close', resolve) })
    expect(code).toBe(0)
    expect(err).not.toMatch(/EPIPE|Error|at /)
  })
})

describe('roedtraad', () => {
  it.each([[], ['nonsense'], ['read'], ['read', '--nonsense', 'x'], ['read', '--lang', 'fr', 'x'], ['serve', '--port', 'x'], ['constructor']].map((args) => [args]))('ends with 2 and the usage on standard error for %j', async (args) => {
    const { code, out, err } = await run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/^roedtraad: .+\n\nUsage: /)
  })

  it('says its mistakes and its help in the terminal’s language or the one asked for', async () => {
    expect((await run(['read', '--nonsense', 'x'], { env: { LC_ALL: 'da_DK.UTF-8' } })).err).toMatch(/^roedtraad: valget --nonsense findes ikke\. .+\n\nBrug: /)
    expect((await run(['read', '--lang', 'sv'])).err).toMatch(/^roedtraad: read behöver minst en fil.+\n\nAnvändning: /)
    expect((await run(['--help'], { env: { LC_ALL: '', LANG: 'sv_SE.UTF-8' } })).out).toMatch(/^Användning: /)
    expect((await run(['read', '--help', '--lang', 'da'])).out).toMatch(/^Brug: /)
  })

  it('tells its help and version on standard output and ends with 0', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: roedtraad/) as string })
    expect(await run(['read', '--help'])).toMatchObject({ code: 0, err: '' })
    expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^roedtraad \d+\.\d+\.\d+\n$/) as string })
  })
})

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeLater } from './close-later.ts'

const root = join(import.meta.dirname, '..', '..')

/** The commands a page of docs/ tells to type under a heading: its lines set in by four spaces. */
export function documentedCommands(page: string, heading: string): string[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  const section = text.split(/^## /m).find(one => one.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${page} has no heading "${heading}"`)
  return [...section.matchAll(/^ {4}(.+)$/gm)].map(([, line = '']) => line)
}

/** A machine with the program in place and nothing else: an empty folder to type commands in. */
export function emptyMachine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-machine-'))
  symlinkSync(join(root, 'bin'), join(folder, 'bin'))
  closeLater(async () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Typed {
  code: number
  out: string
  said: string
}

/** Types a line into a shell there, with nothing of this run's own surroundings but what is given. */
export function type(folder: string, line: string, env: Record<string, string> = {}): Promise<Typed> {
  return new Promise(resolve => {
    const { PATH = '', HOME = '' } = process.env
    execFile('/bin/sh', ['-c', line], { cwd: folder, env: { PATH, HOME, LC_ALL: 'en_GB.UTF-8', ...env }, maxBuffer: 64 * 1024 * 1024, timeout: 120_000 }, (error, out, said) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, out, said })
    })
  })
}

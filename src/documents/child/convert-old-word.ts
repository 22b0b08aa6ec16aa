import { mkdtemp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultLimits, type InputFile, type Refusal } from '../../reader/layout.ts'
import { officeProgram } from './office-program.ts'
import { officeSettings } from './office-settings.ts'
import type { ConvertOldWord } from './pool-options.ts'
import { runOffice } from './run-office.ts'

/** LibreOffice starts in a few seconds and converts hundreds of pages in one. */
const mostMilliseconds = 60_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Turns doc and rtf into docx with LibreOffice: one at a time, each with a fresh profile that runs no macros and
 * follows no links, in a folder of its own that is removed afterwards. Null when LibreOffice is not installed.
 */
export const convertOldWord: ConvertOldWord = (file) => {
  const turn = last.then(() => convert(file))
  last = turn.catch(() => null)
  return turn
}

async function convert(file: InputFile): Promise<{ ok: true; file: InputFile } | { ok: false; refusal: Refusal } | null> {
  const program = await officeProgram()
  if (program === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'roedtraad-word-'))
  try {
    const profile = join(folder, 'profile')
    const out = join(folder, 'out')
    const source = join(folder, file.bytes[0] === 0x7b ? 'document.rtf' : 'document.doc')
    await mkdir(join(profile, 'user'), { recursive: true })
    await mkdir(out)
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), officeSettings)
    await writeFile(source, file.bytes)
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, source]
    const ended = await runOffice(program, args, folder, mostMilliseconds)
    if (ended === 'timeout') return refuse('timeout', `LibreOffice needed more than ${mostMilliseconds / 1000} seconds for the file and was stopped. Save the file as docx in the program it was written in.`)
    const name = (await readdir(out)).find((one) => one.endsWith('.docx'))
    if (name === undefined) return refuse('damaged', 'LibreOffice could not open the file: it is damaged, incomplete or protected with a password. Save it as docx in the program it was written in.')
    const path = join(out, name)
    if ((await stat(path)).size > defaultLimits.packedBytes) return refuse('tooLarge', 'The file grows past the limit when it is converted. Split it, or save it without its pictures.')
    return { ok: true, file: { name: `${basename(file.name, extname(file.name))}.docx`, bytes: new Uint8Array(await readFile(path)) } }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function refuse(code: Refusal['code'], message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message } }
}

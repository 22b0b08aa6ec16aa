import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../reader/layout.ts'
import { layOut } from '../../reader/formats/index.ts'
import { convertOldWord } from './convert-old-word.ts'
import { officeProgram } from './office-program.ts'
import { runOffice } from './run-office.ts'

const rtf = (words: string): Uint8Array => new TextEncoder().encode(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 ${words}\\par}`)

describe('converting old Word files', () => {
  it('finds LibreOffice on the path, and says so when it is nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roedtraad-office-'))
    try {
      const program = join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice')
      await writeFile(program, '', { mode: 0o755 })
      expect(await officeProgram(folder, [])).toBe(program)
      expect(await officeProgram(join(folder, 'empty'), [])).toBe(null)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('ends a program that takes too long', async () => {
    const started = Date.now()
    expect(await runOffice(process.execPath, ['-e', 'setTimeout(() => {}, 30000)'], tmpdir(), 300)).toBe('timeout')
    expect(Date.now() - started).toBeLessThan(5_000)
  })

  it('yields a docx with the same words, or leaves the file alone where LibreOffice is not installed', { timeout: 90_000 }, async () => {
    const converted = await convertOldWord({ name: 'Mødet.rtf', bytes: rtf("Referat fra m\\'f8det") })
    if ((await officeProgram()) === null) {
      expect(converted).toBe(null)
      return
    }
    if (converted === null || !converted.ok) throw new Error('not converted')
    expect(converted.file.name).toBe('Mødet.docx')
    const result = await layOut(converted.file, defaultLimits)
    expect(result.ok ? result.layout.text : '').toContain('Referat fra mødet')
  })
})

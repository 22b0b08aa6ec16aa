import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InputFile } from '../../src/reader/layout.ts'

/** Files on disk for as long as other programs need them. */
export async function withFiles<T>(files: readonly InputFile[], work: (paths: string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-bench-'))
  try {
    return await work(files.map(({ name, bytes }) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = join(import.meta.dirname, 'read-digests.ts')
const places = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  { LANG: 'da_DK.ISO-8859-1', LC_ALL: 'sv_SE.UTF-8', TZ: 'America/St_Johns' },
]

async function digestsAt(env: Record<string, string>): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 4 * 1024 * 1024 })
  return stdout.trim().split('\n')
}

it('a document reads the same whatever the machine’s language and time zone', async () => {
  const [here = [], ...elsewhere] = await Promise.all(places.map(digestsAt))
  expect(here.length).toBeGreaterThan(20)
  for (const digests of elsewhere) expect(digests).toEqual(here)
})

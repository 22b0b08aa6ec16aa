import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { addAccount } from '../../tests/kit/sign-in-site.ts'
import { testPlace } from '../../tests/kit/store.ts'
import { openStorage } from '../storage/open-storage.ts'
import { UsageError } from './mistakes.ts'
import { signInCommand } from './sign-in-command.ts'

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const [out, err] = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
  out.mockImplementation(text => { said.out += String(text); return true })
  err.mockImplementation(text => { said.err += String(text); return true })
  try {
    return { code: await signInCommand(args), ...said }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

describe('roedtraad sign-in', () => {
  it('prints the link alone on standard output, and says when nobody has the address', async () => {
    const place = await testPlace()
    vi.stubEnv('DATABASE_URL', place.databaseUrl ?? '')
    vi.stubEnv('LC_ALL', 'en')
    onTestFinished(() => { vi.unstubAllEnvs() })
    const storage = await openStorage(place)
    await addAccount(storage.db, 'inge@birkevang.example')
    await storage.close()
    const made = await run('Inge@Birkevang.example', '--data', place.data, '--address', 'https://traad.birkevang.example')
    expect(made.code).toBe(0)
    expect(made.out).toMatch(/^https:\/\/traad\.birkevang\.example\/sign-in\/local\.[a-z0-9]{16}\.[\w-]{32}\n$/)
    expect(made.err).toContain('Inge Holt, local kommune:')
    expect(made.err).toContain('works once')
    const nobody = await run('bo@birkevang.example', '--data', place.data)
    expect([nobody.code, nobody.out, nobody.err.startsWith('roedtraad: nobody who may sign in has the address bo@birkevang.example.')]).toEqual([1, '', true])
  })

  it.each([[[]], [['a@b.dk', 'c@d.dk']], [['a@b.dk', '--address', 'x']]])('does not understand %j', async args => {
    await expect(signInCommand(args)).rejects.toThrow(UsageError)
  })
})

import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../layout.ts'
import { layOut } from './index.ts'
import { tinyMsg } from './mail/tiny-msg.fixture.ts'

const code = async (name: string, bytes: Uint8Array): Promise<string | null> => {
  const result = await layOut({ name, bytes }, defaultLimits)
  return result.ok ? null : result.refusal.code
}

describe('an old Word file', () => {
  it('asks for LibreOffice, whatever it is named', async () => {
    expect(await code('a.doc', tinyMsg([{ name: 'WordDocument', data: new Uint8Array(600) }]))).toBe('needsLibreOffice')
    expect(await code('a.doc', new TextEncoder().encode('{\\rtf1\\ansi Hej}'))).toBe('needsLibreOffice')
  })

  it('is not what a text about RTF is', async () => {
    expect(await code('a.txt', new TextEncoder().encode('Her står {\\rtf midt i'))).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { checkToken, tokenState } from './token.ts'

const now = '2025-01-14T08:00:00.000Z'
const typed = { name: 'Sagssystemet', role: 'editor', life: '90' }

describe('a token', () => {
  it('has a name, a role and a life', () => {
    expect(checkToken(typed, 'administrator', now)).toEqual({ is: 'fine', token: { name: 'Sagssystemet', role: 'editor', expiresAt: '2025-04-14T08:00:00.000Z' } })
    expect(checkToken({ ...typed, life: 'never' }, 'administrator', now)).toMatchObject({ token: { expiresAt: null } })
    expect(checkToken({ name: '', role: 'king', life: '1' }, 'administrator', now)).toMatchObject({ is: 'wrong', problems: { name: 'missing', role: 'chooseOne', life: 'chooseOne' } })
  })

  it('is never above the role of who makes it', () => {
    expect(checkToken({ ...typed, role: 'administrator' }, 'records-officer', now)).toMatchObject({ is: 'wrong', problems: { role: 'aboveOwn' } })
    expect(checkToken(typed, 'editor', now)).toMatchObject({ is: 'fine' })
    expect(checkToken(typed, null, now)).toMatchObject({ is: 'wrong' })
  })

  it('is valid until it expires or is revoked', () => {
    expect(tokenState({ expiresAt: null, revokedAt: null }, now)).toBe('valid')
    expect(tokenState({ expiresAt: now, revokedAt: null }, now)).toBe('expired')
    expect(tokenState({ expiresAt: '2026-01-01T00:00:00.000Z', revokedAt: now }, now)).toBe('revoked')
  })
})

import { describe, expect, it } from 'vitest'
import { Failure, asFailure } from './failure.ts'

describe('an error that reaches the rim', () => {
  it.each([{ code: 'ENOSPC' }, { code: '53100' }, { code: 'ERR_SQLITE_ERROR', errcode: 13 }])('is a full disk when %o says so, on whichever engine', cause => {
    expect(asFailure(Object.assign(new Error('x'), cause)).code).toBe('diskFull')
  })

  it('is itself when it has a code of ours, and internal when nobody foresaw it', () => {
    expect(asFailure(new Failure('notFound')).code).toBe('notFound')
    for (const error of [new Error('x'), null, 'x', { code: '23505' }]) expect(asFailure(error).code).toBe('internal')
  })
})

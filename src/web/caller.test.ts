import { describe, expect, it } from 'vitest'
import { callerOf } from './caller.ts'

const forwarded = (said: string) => new Headers({ 'x-forwarded-for': said })

describe('where a request came from', () => {
  it('is the peer, whatever a header says, where no proxy stands before the site', () => {
    expect(callerOf(forwarded('203.0.113.9'), '127.0.0.1', false)).toBe('127.0.0.1')
    expect(callerOf(new Headers(), null, false)).toBe('unknown')
    expect(callerOf(new Headers(), '::ffff:198.51.100.4', false)).toBe('198.51.100.4')
  })

  it('is what the nearest proxy wrote, not what the caller wrote before it', () => {
    expect(callerOf(forwarded('10.9.9.9, 203.0.113.9'), '172.18.0.2', true)).toBe('203.0.113.9')
    expect(callerOf(forwarded('2001:db8::7'), '::1', true)).toBe('2001:db8::7')
  })

  it('is the peer when the header is no address, is missing, or comes from far away', () => {
    expect(callerOf(forwarded('<script>'), '10.0.0.2', true)).toBe('10.0.0.2')
    expect(callerOf(new Headers(), '10.0.0.2', true)).toBe('10.0.0.2')
    expect(callerOf(forwarded('203.0.113.9'), '198.51.100.4', true)).toBe('198.51.100.4')
    expect(callerOf(forwarded('203.0.113.9'), '172.32.0.1', true)).toBe('172.32.0.1')
  })
})

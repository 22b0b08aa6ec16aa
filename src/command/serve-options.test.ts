import { describe, expect, it } from 'vitest'
import { serveOptions } from './serve-options.ts'
import { UsageError } from './mistakes.ts'

describe('what serve is told', () => {
  it('is port 3000 on this machine alone and ./data when nothing is said', () => {
    expect(serveOptions([], {})).toEqual({ port: 3000, host: '127.0.0.1', data: 'data' })
  })

  it('comes from the environment, and from what is typed before that', () => {
    const env = { PORT: '4000', HOST: '0.0.0.0', ROEDTRAAD_DATA: '/srv/data' }
    expect(serveOptions([], env)).toEqual({ port: 4000, host: '0.0.0.0', data: '/srv/data' })
    expect(serveOptions(['--port', '0', '--host', '::1', '--data', 'x'], env)).toEqual({ port: 0, host: '::1', data: 'x' })
  })

  it('is the database the environment names, never one on the command line', () => {
    expect(serveOptions([], { DATABASE_URL: 'postgres://a:b@c/d' }).databaseUrl).toBe('postgres://a:b@c/d')
    expect(serveOptions([], { DATABASE_URL: '' }).databaseUrl).toBeUndefined()
    expect(() => serveOptions(['--database-url', 'postgres://a:b@c/d'], {})).toThrow(UsageError)
  })

  it.each([['--port', 'x'], ['--port', '65536'], ['--port', '-1'], ['--nonsense'], ['stray']])('refuses %s %s with a usage error', (...args) => {
    expect(() => serveOptions(args, {})).toThrow(UsageError)
  })

  it('names the variable when it is the environment that is wrong', () => {
    expect(() => serveOptions([], { PORT: 'x' })).toThrow(/^PORT takes/)
  })
})

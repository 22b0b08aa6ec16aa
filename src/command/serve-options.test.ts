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

  it('is the address people know the site by, typed or from the environment', () => {
    expect(serveOptions(['--address', 'https://traad.example/'], { ROEDTRAAD_ADDRESS: 'https://other.example' }).address).toBe('https://traad.example')
    expect(serveOptions([], { ROEDTRAAD_ADDRESS: 'http://traad.example:8080' }).address).toBe('http://traad.example:8080')
    for (const wrong of ['traad.example', 'ftp://traad.example', 'https://traad.example/sub', 'https://a:b@traad.example', 'https://traad.example/?x']) expect(() => serveOptions(['--address', wrong], {})).toThrow(/^--address takes/)
    expect(() => serveOptions([], { ROEDTRAAD_ADDRESS: 'x' })).toThrow(/^ROEDTRAAD_ADDRESS takes/)
  })

  it('is the mail server of the environment, whose password no message shows', () => {
    expect(serveOptions([], { SMTP_URL: 'smtp://a:b@c:25', MAIL_FROM: 'x@c' })).toMatchObject({ smtpUrl: 'smtp://a:b@c:25', mailFrom: 'x@c' })
    expect(() => serveOptions([], { SMTP_URL: 'http://a:secret@c' })).toThrow(/^SMTP_URL takes an address such as smtp:\/\/user/)
  })

  it('is the identity provider of the environment, whole or not at all', () => {
    const env = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' }
    expect(serveOptions([], env).provider).toEqual({ issuer: 'https://login.example', clientId: 'a', clientSecret: 'b', name: '', groupsClaim: 'groups', scope: 'openid email profile' })
    expect(serveOptions([], { ...env, OIDC_NAME: 'Birkevang', OIDC_GROUPS_CLAIM: 'roles', OIDC_SCOPE: 'openid' }).provider).toMatchObject({ name: 'Birkevang', groupsClaim: 'roles', scope: 'openid' })
    expect(() => serveOptions([], { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'a' })).toThrow(/^OIDC_CLIENT_SECRET is missing/)
    expect(() => serveOptions([], { ...env, OIDC_ISSUER: 'login' })).toThrow(/^OIDC_ISSUER takes/)
    expect(serveOptions([], { OIDC_CLIENT_ID: 'a' }).provider).toBeUndefined()
  })
})

import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { closeLater } from './close-later.ts'

export interface ProviderUnderTest {
  issuer: string
  clientId: string
  clientSecret: string
  /** who signs in there next, by what is said of them; null: the person presses cancel */
  who: { sub: string; claims: Record<string, unknown> } | null
  /** goes where a browser would go, signs in there and says yes; answers where the browser is sent back to */
  walk(to: string): Promise<URL>
  close(): Promise<void>
}

// made once: a key takes longer than a test
const signingKey = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'tests' }

/** What the provider keeps, for as long as the tests run. */
class Kept implements Adapter {
  private readonly rows = new Map<string, AdapterPayload>()

  async upsert(id: string, payload: AdapterPayload) { this.rows.set(id, payload) }
  async find(id: string) { return this.rows.get(id) }
  async findByUserCode() { return undefined }
  async findByUid(uid: string) { return [...this.rows.values()].find(row => row.uid === uid) }
  async consume(id: string) { this.rows.set(id, { ...this.rows.get(id), consumed: Math.floor(Date.now() / 1000) }) }
  async destroy(id: string) { this.rows.delete(id) }
  async revokeByGrantId(grantId: string) { for (const [id, row] of this.rows) if (row.grantId === grantId) this.rows.delete(id) }
}

/** A real OpenID Connect provider on this machine, at which whoever `who` names is signed in without a question. */
export async function openIdentityProvider(redirectUri: string): Promise<ProviderUnderTest> {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    adapter: Kept, jwks: { keys: [signingKey] }, ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Grant: 600, Interaction: 600, Session: 600 },
    clients: [{ client_id: 'roedtraad', client_secret: 'not a secret', redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key for tests'] },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ ...site.who?.claims, sub }) }),
    renderError: async (context, out) => { context.type = 'text/plain'; context.body = JSON.stringify(out) },
  })
  const handle = provider.callback()
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/interaction/') !== true) return handle(request, response)
    const { prompt, params, session } = await provider.interactionDetails(request, response)
    if (site.who === null) return provider.interactionFinished(request, response, { error: 'access_denied' })
    if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: site.who.sub } })
    const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) })
    grant.addOIDCScope(String(params['scope']))
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true })
  }
  let closed: Promise<void> | undefined
  const site: ProviderUnderTest = {
    issuer, clientId: 'roedtraad', clientSecret: 'not a secret', who: null,
    async walk(to) {
      const cookies = new Map<string, string>()
      let at = new URL(to)
      for (let steps = 0; steps < 12; steps++) {
        if (at.origin !== issuer) return at
        const answered = await fetch(at, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } })
        for (const line of answered.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          cookies.set(name, value)
        }
        const next = answered.headers.get('location')
        if (next === null) throw new Error(`the provider answered ${answered.status}: ${await answered.text()}`)
        at = new URL(next, at)
      }
      throw new Error('the provider sends the browser around in circles')
    },
    close: () => closed ??= new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
  closeLater(site.close)
  return site
}

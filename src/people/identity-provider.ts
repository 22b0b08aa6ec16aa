import {
  AuthorizationResponseError, ClientSecretBasic, ResponseBodyError, allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, discovery,
  fetchUserInfo, randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client'
import type { Configuration } from 'openid-client'

/** From the environment: OIDC_ISSUER and the rest. The organisation's own provider and a broker before it are the same to us. */
export interface ProviderSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** shown on the button; empty: "your workplace" */
  name: string
  /** the claim that holds somebody's groups */
  groupsClaim: string
  scope: string
}

/** What the browser keeps between going to the provider and coming back: all three random. */
export interface Remembered {
  state: string
  nonce: string
  verifier: string
}

/** Who came back, as the provider says. */
export interface KnownThere {
  /** issuer and subject */
  externalId: string
  /** lower case; null where the provider does not say that it was verified */
  mail: string | null
  name: string | null
  groups: string[]
}

export type ProviderTroubleCode = 'unreachable' | 'misconfigured' | 'cancelled'

export class ProviderTrouble extends Error {
  readonly code: ProviderTroubleCode

  constructor(code: ProviderTroubleCode, cause?: unknown) {
    super(`signing in with the organisation: ${code}${cause instanceof Error ? ` (${cause.message})` : ''}`, { cause })
    this.code = code
  }
}

export interface IdentityProvider {
  name: string
  /** where the browser goes, and what it keeps until it comes back. Throws ProviderTrouble. */
  begin(redirectUri: string): Promise<{ to: string; remembered: Remembered }>
  /** checks what it came back with: state, nonce, PKCE, signature, issuer and audience (OpenID Connect Core 3.1). Throws ProviderTrouble. */
  finish(cameBackTo: URL, remembered: Remembered): Promise<KnownThere>
}

/** Milliseconds after which the provider's own description is asked for again. */
const described = 60 * 60 * 1000

const seconds = 10

export function identityProvider(settings: ProviderSettings): IdentityProvider {
  let known: { at: number; configuration: Promise<Configuration> } | null = null
  const configuration = (): Promise<Configuration> => {
    if (known !== null && Date.now() - known.at < described) return known.configuration
    const asked = { at: Date.now(), configuration: discovered(settings) }
    known = asked
    // a provider that was away when it was first asked is asked again
    asked.configuration.catch(() => { if (known === asked) known = null })
    return asked.configuration
  }
  return {
    name: settings.name,
    async begin(redirectUri) {
      return told(async () => {
        const remembered = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
        const to = buildAuthorizationUrl(await configuration(), {
          redirect_uri: redirectUri, scope: settings.scope, state: remembered.state, nonce: remembered.nonce,
          code_challenge: await calculatePKCECodeChallenge(remembered.verifier), code_challenge_method: 'S256',
        })
        return { to: to.href, remembered }
      })
    },
    async finish(cameBackTo, { state, nonce, verifier }) {
      return told(async () => {
        const provider = await configuration()
        const tokens = await authorizationCodeGrant(provider, cameBackTo, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true })
        const claims = tokens.claims()
        if (claims === undefined) throw new ProviderTrouble('misconfigured')
        // providers differ in what they put into the token and what they tell only when asked
        const more = provider.serverMetadata().userinfo_endpoint === undefined ? {} : await fetchUserInfo(provider, tokens.access_token, claims.sub)
        return knownThere({ ...more, ...claims }, settings.groupsClaim)
      })
    },
  }
}

/** What the claims say. A mail address counts only where the provider vouches for it: else anybody could take another's. */
export function knownThere(claims: Readonly<Record<string, unknown>>, groupsClaim: string): KnownThere {
  const text = (value: unknown) => typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null
  const verified = claims['email_verified'] === true || claims['email_verified'] === 'true'
  const groups = claims[groupsClaim]
  return {
    externalId: `${String(claims['iss'])} ${String(claims['sub'])}`,
    mail: verified ? text(claims['email'])?.toLowerCase() ?? null : null,
    name: text(claims['name']),
    groups: (Array.isArray(groups) ? groups as unknown[] : [groups]).flatMap(one => text(one) ?? []).slice(0, 1000),
  }
}

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const server = URL.parse(issuer)
  if (server === null) throw new ProviderTrouble('misconfigured', new Error('OIDC_ISSUER is no address'))
  // without TLS only on this machine, where nobody listens in
  const loopback = server.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(server.hostname)
  const options = { timeout: seconds, execute: loopback ? [allowInsecureRequests] : [] }
  return discovery(server, clientId, { client_secret: clientSecret }, ClientSecretBasic(clientSecret), options)
}

/** Answers, or throws a trouble a person can be told of. */
async function told<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ProviderTrouble) throw error
    if (error instanceof AuthorizationResponseError) throw new ProviderTrouble(error.error === 'access_denied' || /_required$/.test(error.error) ? 'cancelled' : 'misconfigured', error)
    // a code that is too old or was used: the person came back to an old page
    if (error instanceof ResponseBodyError) throw new ProviderTrouble(error.error === 'invalid_grant' ? 'cancelled' : 'misconfigured', error)
    throw new ProviderTrouble(isAway(error) ? 'unreachable' : 'misconfigured', error)
  }
}

/** fetch says TypeError for whatever keeps it from an answer; openid-client a code for what took too long. */
function isAway(error: unknown): boolean {
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (one instanceof TypeError && one.message === 'fetch failed') return true
    const { code } = one as { code?: unknown }
    if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || /^(?:ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR)/.test(String(code))) return true
    if (one.cause instanceof Response && one.cause.status >= 500) return true
  }
  return false
}

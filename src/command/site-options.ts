import type { ProviderSettings } from '../people/identity-provider.ts'
import { UsageError } from './mistakes.ts'

/** How the site is known outside, how it sends mail and whom it lets vouch for people; all but the address from the environment alone. */
export interface SiteOptions {
  /** https://traad.example, without a slash at the end; undefined: the address it listens on */
  address: string | undefined
  smtpUrl: string | undefined
  mailFrom: string | undefined
  provider: ProviderSettings | undefined
}

/** Throws UsageError, which names the variable and never the password in it. */
export function siteOptions(typedAddress: string | undefined, env: NodeJS.ProcessEnv): SiteOptions {
  return {
    address: addressFrom(typedAddress === undefined ? 'ROEDTRAAD_ADDRESS' : '--address', typedAddress ?? (env.ROEDTRAAD_ADDRESS || undefined)),
    smtpUrl: smtpUrlFrom(env.SMTP_URL || undefined),
    mailFrom: env.MAIL_FROM || undefined,
    provider: providerFrom(env),
  }
}

function addressFrom(from: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = URL.parse(value)
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') throw new UsageError({ is: 'address', from, value })
  return url.origin
}

function smtpUrlFrom(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = URL.parse(value)
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') throw new UsageError({ is: 'smtp' })
  return value
}

/** OIDC_ISSUER turns it on; then the client's id and secret are needed too. */
function providerFrom(env: NodeJS.ProcessEnv): ProviderSettings | undefined {
  const issuer = env.OIDC_ISSUER || undefined
  if (issuer === undefined) return undefined
  const needed = (name: 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET'): string => {
    const value = env[name]
    if (value === undefined || value === '') throw new UsageError({ is: 'incomplete', missing: name, given: 'OIDC_ISSUER' })
    return value
  }
  if (URL.parse(issuer) === null) throw new UsageError({ is: 'address', from: 'OIDC_ISSUER', value: issuer })
  return {
    issuer, clientId: needed('OIDC_CLIENT_ID'), clientSecret: needed('OIDC_CLIENT_SECRET'), name: env.OIDC_NAME ?? '', groupsClaim: env.OIDC_GROUPS_CLAIM || 'groups',
    scope: env.OIDC_SCOPE || 'openid email profile',
  }
}

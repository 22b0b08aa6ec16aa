import { cookieIn } from '../web/cookies.ts'
import { localPath } from '../web/local-path.ts'

/** Minutes a link and the cookie of the browser that asked for it hold. */
export const linkMinutes = 15

/** The cookie of the browser that asked: what it is known by, and where it wanted to go. */
export const signingInCookie = 'signing-in'

export interface SigningIn {
  secret: string
  back: string
}

const longestBack = 1000

export function signingInValue({ secret, back }: SigningIn): string {
  return `${secret}.${Buffer.from(back.length > longestBack ? '/' : back).toString('base64url')}`
}

export function signingIn(headers: Headers): SigningIn | null {
  const [, secret = '', back = ''] = /^([\w-]{32})\.([\w-]{0,2000})$/.exec(cookieIn(headers, signingInCookie) ?? '') ?? []
  return secret === '' ? null : { secret, back: localPath(Buffer.from(back, 'base64url').toString()) }
}

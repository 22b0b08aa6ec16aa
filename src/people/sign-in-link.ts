import { newSecret, secretHash } from './secret.ts'

/** What stands in a mailed link: the organisation and the asking, so that the row is found by its key, and 192 bits. */
export interface SignInLink {
  organisation: string
  request: string
  hash: string
}

export function newLink(organisation: string, request: string): { text: string; hash: string } {
  const secret = newSecret()
  return { text: `${organisation}.${request}.${secret}`, hash: secretHash(secret) }
}

export function linkFrom(text: string): SignInLink | null {
  const [, organisation = '', request = '', secret = ''] = /^([a-z0-9]{1,40})\.([a-z0-9]{16})\.([\w-]{32})$/.exec(text) ?? []
  return secret === '' ? null : { organisation, request, hash: secretHash(secret) }
}

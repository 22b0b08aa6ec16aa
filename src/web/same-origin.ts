/**
 * A changing request is taken only from this site's own pages. A browser says where a request comes from in
 * Sec-Fetch-Site (on trustworthy origins) and in Origin (on every POST); a request that says neither is refused,
 * as is one where the two are at odds.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site === null && origin === null) return false
  if (site !== null && site !== 'same-origin') return false
  if (origin === null) return true
  const host = headers.get('host')
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}

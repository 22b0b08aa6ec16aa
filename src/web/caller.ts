/**
 * The address a request came from, to slow down who tries too much. Behind a proxy (the site is known by another address than it
 * listens on) it is what the proxy wrote last in X-Forwarded-For, and only when the proxy itself stands on this machine or in
 * a private network: anybody else could write there what they like.
 */
export function callerOf(headers: Headers, peer: string | null, behindProxy: boolean): string {
  const direct = peer?.replace(/^::ffff:/, '') ?? 'unknown'
  if (!behindProxy || !isNear(direct)) return direct
  const said = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return /^[0-9a-f.:]{2,45}$/i.test(said) ? said : direct
}

/** Loopback (RFC 1122, 4291), private (RFC 1918, 4193) and link-local addresses. */
function isNear(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(address) || /^(?:::1$|f[cd][0-9a-f]{2}:|fe80:)/i.test(address)
}

import { request } from 'node:http'
import type { Way } from './ways.ts'

export interface Asked {
  status: number
  headers: Headers
  body: Buffer
}

const boundary = 'roedtraad-access'

/** Asks as a browser of our own page would, with a cookie or a bearer token. Redirects are answers, not followed. */
export function ask(address: string, method: string, way: Way, who: { cookie?: string | null; token?: string | null } = {}): Promise<Asked> {
  const { port } = new URL(address)
  const headers: Record<string, string> = { host: `localhost:${port}`, 'accept-language': 'da' }
  if (who.cookie) headers['cookie'] = `session=${who.cookie}`
  if (who.token) headers['authorization'] = `Bearer ${who.token}`
  if (method !== 'GET' && !who.token) headers['sec-fetch-site'] = 'same-origin'
  let body = ''
  if (way.body === 'upload') {
    headers['content-type'] = `multipart/form-data; boundary=${boundary}`
    body = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="notat.txt"\r\n\r\nEt notat.\r\n--${boundary}--\r\n`
  } else if (method !== 'GET') {
    headers['content-type'] = 'application/x-www-form-urlencoded'
    body = new URLSearchParams(way.body ?? {}).toString()
  }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: way.path, headers }, answer => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer.headers), body: Buffer.concat(parts) }))
      // a stream has answered when its head is there
      if ((answer.headers['content-type'] ?? '').startsWith('text/event-stream')) {
        resolve({ status: answer.statusCode ?? 0, headers: headersOf(answer.headers), body: Buffer.alloc(0) })
        asked.destroy()
      }
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

function headersOf(given: NodeJS.Dict<string | string[]>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) for (const one of [value ?? []].flat()) headers.append(name, one)
  return headers
}

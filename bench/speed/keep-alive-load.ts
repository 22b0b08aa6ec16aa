import { connect } from 'node:net'
import type { Socket } from 'node:net'

export interface Asked {
  port: number
  /** one after the other, from the first again after the last */
  paths: readonly string[]
  cookie: string
  /** done before each question */
  before?: () => void
}

export interface Load {
  /** answers whose status is not 200 */
  refused: number
  /** of the first answer */
  head: string
  body: string
}

/** Connections kept open, each with one question at a time, until so many are answered. Reads no more of an answer than its length. */
export async function load({ port, paths, cookie, before }: Asked, requests: number, connections = 8): Promise<Load> {
  const result: Load = { refused: 0, head: '', body: '' }
  let asked = 0
  const next = (): string | null => {
    const path = asked < requests ? paths[asked++ % paths.length] : undefined
    if (path !== undefined) before?.()
    return path === undefined ? null : `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/html\r\nAccept-Language: da\r\nCookie: ${cookie}\r\n\r\n`
  }
  await Promise.all(Array.from({ length: connections }, () => one(connect({ port, host: '127.0.0.1', noDelay: true }), next, result)))
  return result
}

function one(socket: Socket, next: () => string | null, result: Load): Promise<void> {
  return new Promise((resolve, reject) => {
    let held: Buffer[] = []
    let have = 0
    let wanted = 0
    const ask = (): void => {
      held = []
      have = 0
      wanted = 0
      const request = next()
      if (request === null) socket.end(() => resolve())
      else socket.write(request)
    }
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('close', () => { if (wanted > have) reject(new Error('an answer was cut off')) })
    socket.on('data', (chunk) => {
      held.push(chunk)
      have += chunk.length
      if (wanted === 0) wanted = lengthOf(held)
      if (wanted === 0 || have < wanted) return
      note(Buffer.concat(held), result)
      ask()
    })
  })
}

/** Bytes of the whole answer; 0 as long as its head is not all here. */
function lengthOf(held: readonly Buffer[]): number {
  const bytes = held.length === 1 ? held[0]! : Buffer.concat(held)
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return 0
  const length = /\r\ncontent-length: (\d+)\r\n/i.exec(bytes.toString('latin1', 0, end + 2))?.[1]
  if (length === undefined) throw new Error('an answer did not say how long it is')
  return end + 4 + Number(length)
}

function note(answer: Buffer, result: Load): void {
  if (answer.toString('latin1', 9, 12) !== '200') result.refused++
  if (result.head !== '') return
  const end = answer.indexOf('\r\n\r\n')
  result.head = answer.toString('latin1', 0, end)
  result.body = answer.toString('utf8', end + 4)
}

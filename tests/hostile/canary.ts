import { execFile } from 'node:child_process'
import { lookup } from 'node:dns'
import { createSocket } from 'node:dgram'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import { connect as connect2 } from 'node:http2'
import { get as getSecurely } from 'node:https'
import { connect, createServer, Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { Worker } from 'node:worker_threads'

/**
 * Runs in a reading child's place and tries what hostile code would try.
 * Prints one JSON object: the name of each attempt and how it ended, "refused" or what it got.
 */
const port = Number(process.argv[2])
const outside = process.argv[3] ?? '/etc/passwd'

const attempts: Record<string, () => unknown> = {
  'read a file': () => readFileSync(outside, 'utf8'),
  'read a file later': () => readFile(outside, 'utf8'),
  'list a folder': () => readdirSync('/'),
  'read what the system tells of the parent': () => readFileSync(`/proc/${process.ppid}/environ`),
  'write a file': () => writeFileSync(`${import.meta.dirname}/canary-was-here`, ''),
  'start a program': () => execFile('true'),
  'start a worker': () => new Worker('1', { eval: true }),
  'connect a socket': () => connect(port, '127.0.0.1'),
  'connect a socket of its own making': () => new Socket().connect(port, '127.0.0.1'),
  'listen': () => createServer().listen(0),
  'connect to a unix socket': () => connect('/var/run/docker.sock'),
  'http': () => get(`http://127.0.0.1:${port}/`),
  'https': () => getSecurely(`https://127.0.0.1:${port}/`),
  'http2': () => connect2(`http://127.0.0.1:${port}/`),
  'tls': () => connectSecurely(port, '127.0.0.1'),
  'udp': () => createSocket('udp4').send('x', port, '127.0.0.1'),
  'look up a name': () => lookup('localhost', () => undefined),
  'fetch': () => fetch(`http://127.0.0.1:${port}/`),
  'web socket': () => new WebSocket(`ws://127.0.0.1:${port}/`),
  'net by another door': () => process.getBuiltinModule('node:net').connect(port, '127.0.0.1'),
  'net by a fresh import': async () => (await import('node:net')).default.connect(port, '127.0.0.1'),
  'the bindings beneath': () => (Reflect.get(process, 'binding') as (name: string) => unknown)('tcp_wrap'),
  'code from a string': () => new Function('return 1')(),
  'signal another process': () => process.kill(process.ppid, 0),
}

/** A missing file or a closed port is no refusal: only "access denied", a name taken away, or code generation forbidden. */
function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  return ('code' in cause && cause.code === 'ERR_ACCESS_DENIED') || cause instanceof ReferenceError || cause instanceof EvalError
}

const outcomes: Record<string, string> = {}
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    const got = await attempt()
    outcomes[name] = `got ${typeof got}`
  } catch (cause) {
    outcomes[name] = isRefusal(cause) ? 'refused' : String(cause)
  }
}
process.stdout.write(JSON.stringify({ outcomes, environment: Object.keys(process.env) }), () => process.exit(0))

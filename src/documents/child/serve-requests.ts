import { once } from 'node:events'
import type { Reading } from '../../reader/reading.ts'
import { frame, readFrames } from './frames.ts'
import type { Answer, ReadFunction, Request } from './messages.ts'
import { requestIn } from './messages.ts'
import { unpackZip } from './unpack-zip.ts'

/**
 * The child's life: one request after the other from standard input, each answered on standard output,
 * until the input ends. `read` is given so that tests can put a misbehaving reader in its place.
 */
export async function serveRequests(read: ReadFunction): Promise<void> {
  // pdf.js goes on filling a page's stream for a moment after the reader has had enough of it and let go:
  // such a fault is awaited by nobody and must not end the reading that is.
  process.on('unhandledRejection', () => undefined)
  await answer({ say: 'ready' })
  for await (const { header, body } of readFrames(process.stdin)) {
    const request = requestIn(header)
    if (request === null) throw new TypeError('a request of unknown shape')
    if (request.ask === 'unpack') await answerUnpack(body)
    else await answerRead(read, request, body)
  }
}

async function answerRead(read: ReadFunction, request: Exclude<Request, { ask: 'unpack' }>, body: Buffer): Promise<void> {
  const { name } = request
  try {
    // A plain Uint8Array: Buffer's own `slice` shares memory, and pdf.js takes no Buffer at all.
    const outcome = await read({ name, bytes: new Uint8Array(body.buffer, body.byteOffset, body.byteLength) })
    if (!outcome.ok) await answer({ say: 'refusal', refusal: outcome.refusal })
    else if (request.ask === 'read') await answer({ say: 'reading' }, Buffer.from(JSON.stringify(outcome.reading), 'utf8'))
    else await answerPrepared({ ...outcome.reading, source: request.source ?? outcome.reading.source }, request.source?.name ?? name)
  } catch {
    await answer({
      say: 'refusal',
      refusal: { code: 'unreadable', message: 'The file could not be read to its end. Open it in the program it was written in, save it again and try once more.' },
    })
  }
}

/** Loaded when it is asked for: who only reads needs none of the words. */
async function answerPrepared(whole: Reading, name: string): Promise<void> {
  const { prepareReading } = await import('../prepared-reading.ts')
  const { facts, words, reading } = prepareReading(whole, name)
  const wordBytes = Buffer.from(words, 'utf8')
  await answer({ say: 'prepared', facts, wordsBytes: wordBytes.length }, Buffer.concat([wordBytes, Buffer.from(reading, 'utf8')]))
}

async function answerUnpack(bytes: Uint8Array): Promise<void> {
  for (const entry of unpackZip(bytes)) {
    if (entry.ok) await answer({ say: 'entry', name: entry.name }, entry.bytes)
    else await answer({ say: 'entryRefused', name: entry.name, refusal: entry.refusal })
  }
  await answer({ say: 'end' })
}

/** Waits for the parent to take what was written: a large answer is not piled up beside the next one. */
async function answer(header: Answer, body?: Uint8Array): Promise<void> {
  let room = true
  for (const piece of frame(header, body)) if (piece.length > 0) room = process.stdout.write(piece)
  if (!room) await once(process.stdout, 'drain')
}

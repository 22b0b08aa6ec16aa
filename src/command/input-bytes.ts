import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

export type InputBytes = { ok: true; bytes: Uint8Array } | { ok: false; why: 'denied' | 'missing' | 'tooLarge' | 'failed' }

/** A file's bytes; at most `most` and one more are ever taken in, whatever the file says of its size (a device has no end). */
export function inputBytes(path: string, most: number): InputBytes {
  let handle: number
  try {
    handle = openSync(path, 'r')
  } catch (cause) {
    return { ok: false, why: whyFailed(cause) }
  }
  try {
    return readUpTo(handle, most)
  } catch (cause) {
    return { ok: false, why: whyFailed(cause) }
  } finally {
    closeSync(handle)
  }
}

export async function standardInputBytes(most: number): Promise<InputBytes> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > most) return { ok: false, why: 'tooLarge' }
    }
  } catch {
    return { ok: false, why: 'failed' }
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}

function readUpTo(handle: number, most: number): InputBytes {
  const found = fstatSync(handle)
  if (found.isFile() && found.size > most) return { ok: false, why: 'tooLarge' }
  const chunks: Buffer[] = []
  let length = 0
  for (;;) {
    const chunk = Buffer.alloc(length === 0 && found.isFile() && found.size > 0 ? found.size + 1 : 64 * 1024)
    const count = readSync(handle, chunk, 0, chunk.length, null)
    if (count === 0) return { ok: true, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }
    chunks.push(chunk.subarray(0, count))
    length += count
    if (length > most) return { ok: false, why: 'tooLarge' }
  }
}

function whyFailed(cause: unknown): 'denied' | 'missing' | 'failed' {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EACCES' || code === 'EPERM') return 'denied'
  return code === 'ENOENT' ? 'missing' : 'failed'
}

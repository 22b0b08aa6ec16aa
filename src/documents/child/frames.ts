/**
 * The wire between parent and child, the same both ways:
 * 4 bytes header length, 4 bytes body length (both big-endian), a JSON header, raw bytes.
 * Bytes travel, never file names to open.
 */
export interface Frame {
  header: unknown
  body: Buffer
}

export interface FrameLimits {
  headerBytes: number
  bodyBytes: number
}

export const frameLimits: FrameLimits = { headerBytes: 64 * 1024, bodyBytes: 256 * 1024 * 1024 }

/** The frame as two pieces, so that a large body is not copied. */
export function frame(header: object, body: Uint8Array = new Uint8Array(0)): [Buffer, Uint8Array] {
  const json = Buffer.from(JSON.stringify(header), 'utf8')
  const head = Buffer.allocUnsafe(8 + json.length)
  head.writeUInt32BE(json.length, 0)
  head.writeUInt32BE(body.length, 4)
  json.copy(head, 8)
  return [head, body]
}

/**
 * Frames as they arrive; nothing is read ahead of what the caller asks for, so a slow caller slows the sender.
 * Throws RangeError on a frame over the limits and SyntaxError on a header that is no JSON: the other end is not to be trusted further.
 */
export async function* readFrames(source: AsyncIterable<Buffer>, limits: FrameLimits = frameLimits): AsyncGenerator<Frame, void, undefined> {
  const bytes = new ByteQueue()
  let lengths: { header: number; body: number } | null = null
  for await (const chunk of source) {
    bytes.push(chunk)
    for (;;) {
      if (lengths === null) {
        if (bytes.length < 8) break
        const head = bytes.take(8)
        lengths = { header: head.readUInt32BE(0), body: head.readUInt32BE(4) }
        if (lengths.header > limits.headerBytes || lengths.body > limits.bodyBytes) throw new RangeError('a frame is larger than its limit')
      }
      if (bytes.length < lengths.header + lengths.body) break
      const header: unknown = JSON.parse(bytes.take(lengths.header).toString('utf8'))
      const body = bytes.take(lengths.body)
      lengths = null
      yield { header, body }
    }
  }
}

/** Chunks in, exact counts out; joined once per take, so a large body costs linear time. */
class ByteQueue {
  private chunks: Buffer[] = []
  length = 0

  push(chunk: Buffer): void {
    this.chunks.push(chunk)
    this.length += chunk.length
  }

  take(count: number): Buffer {
    const taken: Buffer[] = []
    let missing = count
    let used = 0
    while (missing > 0) {
      const chunk = this.chunks[used]
      if (chunk === undefined) throw new RangeError('more bytes asked for than are there')
      if (chunk.length <= missing) {
        taken.push(chunk)
        missing -= chunk.length
        used++
      } else {
        taken.push(chunk.subarray(0, missing))
        this.chunks[used] = chunk.subarray(missing)
        missing = 0
      }
    }
    this.chunks.splice(0, used)
    this.length -= count
    return taken.length === 1 ? taken[0]! : Buffer.concat(taken)
  }
}

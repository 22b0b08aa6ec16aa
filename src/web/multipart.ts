import { Failure } from './failure.ts'

export interface Part {
  field: string
  /** null for a plain field */
  filename: string | null
  bytes: AsyncGenerator<Uint8Array>
}

const maxHeaderBytes = 16 * 1024

/**
 * The parts of a multipart/form-data body (RFC 7578) as they arrive; nothing is kept but what has not been asked for.
 * A part's bytes not taken are skipped. A body that breaks the format, or ends early, is `badInput`.
 */
export async function* multipartParts(body: AsyncIterable<Uint8Array>, contentType: string): AsyncGenerator<Part> {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType)
  if (!/^multipart\/form-data\s*;/i.test(contentType) || boundary === null) throw new Failure('badInput')
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const stream = new Stream(body)
  await skip(stream.until(delimiter))
  for (;;) {
    if ((await stream.take(2)) === '--') break
    const bytes = stream.until(delimiter)
    yield { ...headOf(await stream.head()), bytes }
    await skip(bytes)
  }
  await stream.rest()
}

async function skip(bytes: AsyncGenerator<Uint8Array>): Promise<void> {
  for (;;) if ((await bytes.next()).done === true) return
}

function headOf(head: string): { field: string; filename: string | null } {
  const disposition = /^content-disposition:\s*form-data([^\r\n]*)/im.exec(head)?.[1] ?? ''
  const field = /;\s*name="([^"]*)"/i.exec(disposition)?.[1]
  if (field === undefined) throw new Failure('badInput')
  const filename = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null
  return { field, filename: filename === null ? null : filename.replace(/%22/g, '"').replace(/%0D|%0A/gi, ' ') }
}

class Stream {
  // the first boundary stands at the very beginning, without the line break the others have before them
  private held: Buffer = Buffer.from('\r\n')
  private readonly source: AsyncIterator<Uint8Array>

  constructor(body: AsyncIterable<Uint8Array>) {
    this.source = body[Symbol.asyncIterator]()
  }

  private async more(): Promise<void> {
    const next = await this.source.next()
    if (next.done === true) throw new Failure('badInput')
    this.held = this.held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.held, next.value])
  }

  async *until(delimiter: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.held.indexOf(delimiter)
      if (at >= 0) {
        const last = this.held.subarray(0, at)
        this.held = this.held.subarray(at + delimiter.length)
        if (last.length > 0) yield last
        return
      }
      // the end of what is held may be the delimiter's beginning
      const sure = this.held.length - delimiter.length + 1
      if (sure > 0) {
        const part = this.held.subarray(0, sure)
        this.held = this.held.subarray(sure)
        yield part
      }
      await this.more()
    }
  }

  async take(count: number): Promise<string> {
    while (this.held.length < count) await this.more()
    const taken = this.held.toString('latin1', 0, count)
    this.held = this.held.subarray(count)
    return taken
  }

  async head(): Promise<string> {
    for (;;) {
      const at = this.held.indexOf('\r\n\r\n')
      if (at >= 0) {
        const head = this.held.toString('utf8', 0, at)
        this.held = this.held.subarray(at + 4)
        return head
      }
      if (this.held.length > maxHeaderBytes) throw new Failure('badInput')
      await this.more()
    }
  }

  async rest(): Promise<void> {
    for (;;) if ((await this.source.next()).done === true) return
  }
}

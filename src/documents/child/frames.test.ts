import fc from 'fast-check'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { frame, readFrames } from './frames.ts'

async function readAll(bytes: Buffer, chunk: number, limits?: { headerBytes: number; bodyBytes: number }): Promise<{ header: unknown; body: string }[]> {
  const chunks: Buffer[] = []
  for (let place = 0; place < bytes.length; place += chunk) chunks.push(bytes.subarray(place, place + chunk))
  const seen: { header: unknown; body: string }[] = []
  for await (const { header, body } of readFrames(Readable.from(chunks), limits)) seen.push({ header, body: body.toString('hex') })
  return seen
}

describe('frames', () => {
  it('arrive as they were sent, however the pipe cuts them', async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.tuple(fc.dictionary(fc.string(), fc.string()), fc.uint8Array({ maxLength: 300 })), { maxLength: 5 }),
      fc.integer({ min: 1, max: 100 }),
      async (messages, chunk) => {
        const bytes = Buffer.concat(messages.flatMap(([header, body]) => frame(header, body)))
        expect(await readAll(bytes, chunk)).toEqual(messages.map(([header, body]) => ({ header: JSON.parse(JSON.stringify(header)) as unknown, body: Buffer.from(body).toString('hex') })))
      },
    ))
  })

  it('over the limit are refused before they are gathered', async () => {
    const bytes = Buffer.concat(frame({ a: 1 }, Buffer.alloc(100)))
    await expect(readAll(bytes.subarray(0, 9), 9, { headerBytes: 100, bodyBytes: 99 })).rejects.toThrow(RangeError)
    await expect(readAll(bytes.subarray(0, 9), 9, { headerBytes: 3, bodyBytes: 100 })).rejects.toThrow(RangeError)
  })

  it('with a header that is no JSON are refused', async () => {
    await expect(readAll(Buffer.from('\0\0\0\x01\0\0\0\0x', 'latin1'), 9)).rejects.toThrow(SyntaxError)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multipartParts } from './multipart.ts'

const type = 'multipart/form-data; boundary=XX'

async function* pieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(body: Buffer, size: number, contentType = type) {
  const found: { field: string; filename: string | null; bytes: Buffer }[] = []
  for await (const part of multipartParts(pieces(body, size), contentType)) {
    const bytes: Uint8Array[] = []
    for await (const some of part.bytes) bytes.push(some)
    found.push({ field: part.field, filename: part.filename, bytes: Buffer.concat(bytes) })
  }
  return found
}

const part = (filename: string, bytes: Buffer) => Buffer.concat([
  Buffer.from(`--XX\r\nContent-Disposition: form-data; name="files"; filename="${filename}"\r\nContent-Type: text/plain\r\n\r\n`), bytes, Buffer.from('\r\n'),
])

describe('a multipart body', () => {
  it('gives every file back byte for byte, however it is cut on the way', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), async (files, size) => {
      const whole = files.map(bytes => Buffer.from(bytes)).filter(bytes => !bytes.includes('\r\n--XX'))
      const body = Buffer.concat([...whole.map((bytes, i) => part(`fil ${i}.txt`, bytes)), Buffer.from('--XX--\r\n')])
      const found = await read(body, size)
      expect(found.map(one => one.bytes)).toEqual(whole)
    }), { numRuns: 200 })
  })

  it('reads names with letters of the north and quotes', async () => {
    const [one] = await read(Buffer.concat([part('møde %22å%22.txt', Buffer.from('x')), Buffer.from('--XX--')]), 7)
    expect(one?.filename).toBe('møde "å".txt')
  })

  it('is bad input when it ends early, has no boundary or an endless head', async () => {
    await expect(read(part('a', Buffer.from('x')), 5)).rejects.toThrow('badInput')
    await expect(read(Buffer.from('--XX--'), 5, 'text/plain')).rejects.toThrow('badInput')
    await expect(read(Buffer.from(`--XX\r\n${'a'.repeat(40_000)}`), 999)).rejects.toThrow('badInput')
  })

  it('skips what is not taken', async () => {
    const names: (string | null)[] = []
    const body = Buffer.concat([part('a', Buffer.alloc(100_000)), part('b', Buffer.from('y')), Buffer.from('--XX--')])
    for await (const one of multipartParts(pieces(body, 1000), type)) names.push(one.filename)
    expect(names).toEqual(['a', 'b'])
  })
})

import type { ReadOutcome } from '../../src/documents/child/messages.ts'
import { serveRequests } from '../../src/documents/child/serve-requests.ts'
import type { InputFile } from '../../src/reader/layout.ts'
import type { Reading } from '../../src/reader/reading.ts'

/** A reader that does what the file's name says, so that the pool's watch can be seen at work. */
async function misbehave(file: InputFile): Promise<ReadOutcome> {
  switch (file.name) {
    case 'loop':
      for (;;) Math.sqrt(2)
    case 'sleep':
      return new Promise(() => undefined)
    case 'heap': {
      const kept: number[][] = []
      for (;;) kept.push(new Array<number>(100_000).fill(kept.length))
    }
    case 'buffers': {
      const kept: Buffer[] = []
      for (;;) {
        kept.push(Buffer.alloc(8 * 1024 * 1024, 1))
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
    }
    case 'exit':
      process.exit(3)
    case 'throw':
      throw new Error('a fault in the reader')
    case 'later':
      setTimeout(() => { throw new Error('a fault nobody awaits') }, 0)
      return new Promise(() => undefined)
    case 'garbage':
      process.stdout.write('this is no frame at all, and longer than eight bytes')
      return new Promise(() => undefined)
    case 'grow':
      grown.push(Buffer.alloc(40 * 1024 * 1024, 1))
      return { ok: false, refusal: { code: 'unreadable', message: `process ${process.pid}` } }
    case 'read':
      return { ok: true, reading: { source: { name: file.name }, text: Buffer.from(file.bytes).toString() } as Reading }
    case 'needs-libreoffice':
      return { ok: false, refusal: { code: 'needsLibreOffice', message: 'Install LibreOffice, or save the file as docx.' } }
    default:
      return { ok: false, refusal: { code: 'unreadable', message: `process ${process.pid}` } }
  }
}

const grown: Buffer[] = []

await serveRequests(misbehave)

import type { Download } from './answer.ts'

/** Bytes to be kept, never shown: whatever they claim to be, the browser asks where to put them. */
export function downloadResponse({ name, bytes, parts }: Download): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  const iterator = parts[Symbol.asyncIterator]()
  return new Response(body, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes),
      'content-disposition': contentDisposition(name),
    },
  })
}

/** RFC 6266: a plain name for old programs, the real one in UTF-8. */
function contentDisposition(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\/;%]/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain === '' ? 'original' : plain}"; filename*=UTF-8''${whole}`
}

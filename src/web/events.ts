import type { Events } from './answer.ts'

/** Milliseconds between two looks at whether the caller may still see what is told. */
const looks = 500

/** Server-sent events; the stream ends with its source, with its reader, or within a second of the reader's right to it. */
export function eventsResponse({ events, still }: Events, maySee: () => Promise<boolean>): Response {
  const encoder = new TextEncoder()
  const iterator = events[Symbol.asyncIterator]()
  let looking: NodeJS.Timeout | undefined
  let ended = false
  const end = async () => {
    clearInterval(looking)
    await iterator.return?.()
  }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = () => {
        if (ended) return
        ended = true
        void end()
        controller.close()
      }
      const allowed = async () => await maySee() && await still()
      looking = setInterval(() => void allowed().then(yes => yes ? undefined : close(), close), looks)
      void (async () => {
        for (;;) {
          const next = await iterator.next()
          if (ended || next.done === true) return close()
          // looked at again before each line: what was withdrawn half a second ago is not told
          if (!await allowed()) return close()
          if (ended) return undefined
          controller.enqueue(encoder.encode(`id: ${next.value.id}\nevent: ${next.value.name}\ndata: ${next.value.data.replaceAll('\n', '\ndata: ')}\n\n`))
        }
      })().catch(close)
    },
    // whoever closes what its reader has left already throws
    cancel() {
      ended = true
      return end()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } })
}

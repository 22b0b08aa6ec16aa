const everyMilliseconds = 200
const everyLine = 10_000

/** How far long work has come, on standard error: one rewritten line in a terminal, else a line every ten seconds. */
export class StatusLine {
  private readonly stream: NodeJS.WriteStream
  private shown = false
  private last = performance.now()

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream
  }

  /** `say` is asked only when it is time to say something. */
  show(say: () => string): void {
    const now = performance.now()
    if (now - this.last < (this.stream.isTTY ? everyMilliseconds : everyLine)) return
    this.last = now
    this.shown = this.stream.isTTY
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${say()}` : `${say()}\n`)
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.shown) this.stream.write('\r\u001b[K')
    this.shown = false
  }
}

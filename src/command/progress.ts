import type { Words } from './words.ts'

const lineEvery = 100
const lookEvery = 100

/** How far the reading of many files has come, on standard error: one rewritten line in a terminal, else a line every hundred files. */
export class Progress {
  private readonly stream: NodeJS.WriteStream
  private readonly total: number
  private readonly words: Words
  private done = 0
  private shown = false
  private lastLook = 0

  constructor(stream: NodeJS.WriteStream, total: number, words: Words) {
    this.stream = stream
    this.total = total
    this.words = words
  }

  step(): void {
    this.done++
    if (this.total < 2) return
    if (!this.stream.isTTY) {
      if (this.done % lineEvery === 0 && this.done < this.total) this.stream.write(`${this.words.progress(this.done, this.total)}\n`)
      return
    }
    if (performance.now() - this.lastLook < lookEvery) return
    this.lastLook = performance.now()
    this.stream.write(`\r\u001b[K${this.words.progress(this.done, this.total)}`)
    this.shown = true
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.shown) this.stream.write('\r\u001b[K')
    this.shown = false
  }
}

/** Holds how many files are read at once, and how many bytes of them lie in memory. */
export class ReadingRoom {
  private readonly mostFiles: number
  private readonly mostBytes: number
  private files = 0
  private bytes = 0
  private waiting: { bytes: number; enter: () => void }[] = []

  constructor(mostFiles: number, mostBytes: number) {
    this.mostFiles = mostFiles
    this.mostBytes = mostBytes
  }

  /** Resolves when there is room, first come first served; answers how to leave. A file larger than the room enters it alone. */
  async enter(bytes: number): Promise<() => void> {
    await new Promise<void>(enter => {
      this.waiting.push({ bytes, enter })
      this.letIn()
    })
    return () => {
      this.files--
      this.bytes -= bytes
      this.letIn()
    }
  }

  private letIn(): void {
    for (;;) {
      const [next] = this.waiting
      if (next === undefined || this.files >= this.mostFiles || (this.files > 0 && this.bytes + next.bytes > this.mostBytes)) return
      this.waiting.shift()
      this.files++
      this.bytes += next.bytes
      next.enter()
    }
  }
}

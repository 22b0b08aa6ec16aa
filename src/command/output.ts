import { once } from 'node:events'

/** Nobody reads any further (`… | head`): not a fault, only a reason to stop. */
export class OutputClosed extends Error {}

/** Standard output with back pressure; throws OutputClosed when the reader has gone. */
export class Output {
  private failure: Error | null = null
  private readonly stream: NodeJS.WriteStream

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      this.failure = cause.code === 'EPIPE' ? new OutputClosed() : cause
    })
  }

  async write(text: string): Promise<void> {
    if (this.failure !== null) throw this.failure
    if (this.stream.write(text)) return
    try {
      await once(this.stream, 'drain')
    } catch (cause) {
      throw this.failure ?? cause
    }
  }

  /** Waits until all is handed over; a process that ends earlier cuts a long answer off. */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => { this.stream.write('', () => resolve()) })
    if (this.failure !== null) throw this.failure
  }
}

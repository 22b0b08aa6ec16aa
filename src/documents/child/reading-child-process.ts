import type { ChildProcessByStdio } from 'node:child_process'
import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Refusal } from '../../reader/layout.ts'
import type { ChildCommand } from './child-command.ts'
import type { Frame } from './frames.ts'
import { frame, readFrames } from './frames.ts'
import type { Answer, Request } from './messages.ts'
import { answerIn } from './messages.ts'
import { crashed, notStarted, tooMuchMemory, tooSlow } from './refusals.ts'
import { residentBytes } from './resident-memory.ts'

export interface Told {
  answer: Answer
  body: Buffer
}

const startMilliseconds = 30_000
const lookEvery = 25
/** Killed at this part of the memory allowed: the rest is what a child can take between two looks. */
const killAt = 7 / 8

/** One child and the watch over it. After a refusal from `ask` or `next` with `alive` false the child is gone. */
export class ReadingChildProcess {
  alive = true
  /** documents read since the start */
  documents = 0
  /** largest resident size seen while it worked, in bytes */
  peakBytes = 0
  private readonly child: ChildProcessByStdio<Writable, Readable, Readable>
  private readonly frames: AsyncGenerator<Frame, void, undefined>
  private readonly ended: Promise<void>
  private readonly memoryBytes: number
  private why: Refusal | null = null
  private lastWords = ''
  private exitSignal: NodeJS.Signals | null = null

  constructor(command: ChildCommand, memoryBytes: number) {
    this.memoryBytes = memoryBytes
    this.child = spawn(command.program, command.args, { env: command.env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true })
    this.frames = readFrames(this.child.stdout)
    this.ended = new Promise((resolve) => {
      const end = (signal: NodeJS.Signals | null): void => {
        this.alive = false
        this.exitSignal = signal
        resolve()
      }
      this.child.once('close', (_code, signal) => end(signal))
      this.child.once('error', (cause) => {
        this.lastWords += cause.message
        end(null)
      })
    })
    // A write to a child that just died is told by its end, not here.
    this.child.stdin.on('error', () => undefined)
    this.child.stderr.setEncoding('utf8')
    this.child.stderr.on('data', (words: string) => { this.lastWords = (this.lastWords + words).slice(-4000) })
  }

  get pid(): number | null {
    return this.child.pid ?? null
  }

  /** Waits for the first sign of life; a refusal when the child does not come up. */
  async started(): Promise<Refusal | null> {
    const told = await this.next(startMilliseconds)
    if ('answer' in told && told.answer.say === 'ready') return null
    this.kill(notStarted(this.lastWords))
    await this.ended
    return notStarted(this.lastWords)
  }

  /** Sends a request and waits for the first answer; `milliseconds` is what is left of the time allowed. */
  async ask(request: Request, body: Uint8Array, milliseconds: number): Promise<Told | Refusal> {
    for (const piece of frame(request, body)) this.child.stdin.write(piece)
    return this.next(milliseconds)
  }

  /** The next answer, or why there is none; the child is killed when it takes too long or too much memory. */
  async next(milliseconds: number): Promise<Told | Refusal> {
    const stopWatching = this.watch(milliseconds)
    try {
      const { value } = await this.frames.next()
      const answer = value === undefined ? null : answerIn(value.header)
      if (value !== undefined && answer !== null) return { answer, body: value.body }
      this.kill(crashed)
    } catch {
      this.kill(crashed)
    } finally {
      stopWatching()
    }
    await this.ended
    return this.cause()
  }

  residentBytes(): Promise<number | null> {
    return this.pid === null ? Promise.resolve(null) : residentBytes(this.pid)
  }

  /** Lets the child end by itself; it does when its input ends. */
  async stop(): Promise<void> {
    this.child.stdin.end()
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 1000)
    this.child.stdout.resume()
    await this.ended
    clearTimeout(patience)
  }

  kill(why: Refusal): void {
    this.alive = false
    // The first reason stands: what follows a kill is its consequence.
    this.why ??= why
    this.child.kill('SIGKILL')
  }

  private watch(milliseconds: number): () => void {
    const until = performance.now() + milliseconds
    let watching = true
    const timer = setInterval(() => {
      if (performance.now() > until) {
        this.kill(tooSlow(milliseconds))
        return
      }
      void this.residentBytes().then((bytes) => {
        // An old look must not end the next document's reading.
        if (bytes === null || !watching) return
        this.peakBytes = Math.max(this.peakBytes, bytes)
        if (bytes > this.memoryBytes * killAt) this.kill(tooMuchMemory(this.memoryBytes))
      })
    }, lookEvery)
    return () => {
      watching = false
      clearInterval(timer)
    }
  }

  private cause(): Refusal {
    if (this.why !== null && this.why !== crashed) return this.why
    const gaveUp = this.exitSignal === 'SIGABRT' || this.lastWords.includes('heap out of memory') || this.lastWords.includes('Array buffer allocation failed')
    return gaveUp ? tooMuchMemory(this.memoryBytes) : crashed
  }
}

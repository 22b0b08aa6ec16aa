import type { Refusal } from '../../reader/layout.ts'
import type { NetworkIsolation } from './child-command.ts'
import { childCommand, isolation } from './child-command.ts'
import type { PoolOptions } from './pool-options.ts'
import { ReadingChildProcess } from './reading-child-process.ts'

type Settings = Pick<PoolOptions, 'memoryBytes' | 'idleBytes' | 'idleMilliseconds' | 'documentsPerChild' | 'entry' | 'readable'>

export interface PlacesStatus {
  children: number
  busy: number
  waiting: number
  network: NetworkIsolation | null
  started: number
  peakBytes: number
  residentBytes: number
}

/** A bounded number of children: started when there is work, handed out in order, replaced when dead, old or grown. */
export class ChildPlaces {
  private readonly settings: Settings
  private free: number
  private readonly size: number
  private readonly waiting: ((refusal: Refusal | null) => void)[] = []
  private readonly children = new Set<ReadingChildProcess>()
  private readonly idle: ReadingChildProcess[] = []
  private readonly grown = new WeakSet<ReadingChildProcess>()
  private network: NetworkIsolation | null = null
  private started = 0
  private peakBytes = 0
  private closed: Refusal | null = null

  constructor(size: number, settings: Settings) {
    this.size = size
    this.free = size
    this.settings = settings
  }

  /** A living child for the caller alone, who gives it back; or why there is none. */
  async take(): Promise<ReadingChildProcess | Refusal> {
    const refused = await this.place()
    if (refused !== null) return refused
    for (let child = this.idle.pop(); child !== undefined; child = this.idle.pop()) {
      if (child.alive) return child
      this.children.delete(child)
    }
    const child = await this.start()
    if (!(child instanceof ReadingChildProcess)) this.leavePlace()
    return child
  }

  async giveBack(child: ReadingChildProcess): Promise<void> {
    child.documents++
    this.peakBytes = Math.max(this.peakBytes, child.peakBytes)
    if (child.alive && !(await this.spent(child))) this.rest(child)
    else await this.end(child)
    this.leavePlace()
  }

  async status(): Promise<PlacesStatus> {
    const sizes = await Promise.all([...this.children].map((child) => child.residentBytes()))
    return {
      children: [...this.children].filter((child) => child.alive).length,
      busy: this.size - this.free,
      waiting: this.waiting.length,
      network: this.network,
      started: this.started,
      peakBytes: this.peakBytes,
      residentBytes: sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0),
    }
  }

  /** Refuses those who wait, waits for those at work. */
  async close(refusal: Refusal): Promise<void> {
    this.closed = refusal
    for (const waiter of this.waiting.splice(0)) waiter(refusal)
    while (this.free < this.size) await new Promise<void>((resolve) => { this.waiting.push(() => resolve()) })
    await Promise.all(this.idle.splice(0).map((child) => this.end(child)))
  }

  private place(): Promise<Refusal | null> {
    if (this.closed !== null) return Promise.resolve(this.closed)
    if (this.free > 0) {
      this.free--
      return Promise.resolve(null)
    }
    return new Promise((resolve) => { this.waiting.push(resolve) })
  }

  private leavePlace(): void {
    const next = this.waiting.shift()
    if (next === undefined || this.closed !== null) this.free++
    next?.(this.closed)
  }

  private async start(): Promise<ReadingChildProcess | Refusal> {
    const isolated = await isolation()
    this.network = isolated.network
    const child = new ReadingChildProcess(childCommand(isolated, this.settings.entry, this.settings.readable), this.settings.memoryBytes)
    this.children.add(child)
    this.started++
    const refusal = await child.started()
    if (refusal === null) return child
    this.children.delete(child)
    return refusal
  }

  /** A child nobody needs for a while ends: a server that reads once a day does not hold its memory all day. */
  private rest(child: ReadingChildProcess): void {
    this.idle.push(child)
    const read = child.documents
    setTimeout(() => {
      const place = this.idle.indexOf(child)
      if (place < 0 || child.documents !== read) return
      this.idle.splice(place, 1)
      void this.end(child)
    }, this.settings.idleMilliseconds).unref()
  }

  /** Old, or over the size two documents in a row: once may be what the next collection frees. */
  private async spent(child: ReadingChildProcess): Promise<boolean> {
    if (child.documents >= this.settings.documentsPerChild) return true
    const bytes = await child.residentBytes()
    if (bytes === null || bytes <= this.settings.idleBytes) {
      this.grown.delete(child)
      return false
    }
    const before = this.grown.has(child)
    this.grown.add(child)
    return before
  }

  private async end(child: ReadingChildProcess): Promise<void> {
    if (child.alive) await child.stop()
    this.children.delete(child)
  }
}

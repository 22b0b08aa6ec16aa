import type { InputFile, Refusal } from '../../reader/layout.ts'
import type { NetworkIsolation } from './child-command.ts'
import { asReadFrom, sourceOf } from './as-read-from.ts'
import { ChildPlaces } from './child-places.ts'
import type { PreparedOutcome, ReadOutcome, UnpackedEntry } from './messages.ts'
import type { PoolOptions } from './pool-options.ts'
import { defaultPoolOptions } from './pool-options.ts'
import { prepareInChild, readInChild } from './read-in-child.ts'
import { notConverted, poolClosed, tooLarge } from './refusals.ts'
import { timeAllowed } from './time-allowed.ts'
import { unpackInChild } from './unpack-in-child.ts'

export interface PoolStatus {
  /** children alive now, and of them at work */
  children: number
  busy: number
  /** files that wait for a child */
  waiting: number
  /** `null` until the first child is started */
  network: NetworkIsolation | null
  /** children started since the pool was made; more than the size means some were replaced */
  started: number
  /** largest resident size seen in one child, in bytes */
  peakBytes: number
  /** resident bytes of all children now, where the system tells */
  residentBytes: number
}

/** The only place where bytes from outside are opened. */
export interface ReadingPool {
  /** What a file says, or why it cannot be read. Never rejects; waits for a free child. */
  read(file: InputFile): Promise<ReadOutcome>
  /** The same, as what the store keeps of it: nothing of a long reading is worked out or opened in this process. */
  prepare(file: InputFile): Promise<PreparedOutcome>
  /** The files of a zip one by one, in a child of its own, so that reading them while unpacking cannot lock. */
  unpack(bytes: Uint8Array): AsyncIterable<UnpackedEntry>
  status(): Promise<PoolStatus>
  /** Waits for what is being read; what still waits is refused. */
  close(): Promise<void>
}

export function createReadingPool(options: Partial<PoolOptions> = {}): ReadingPool {
  const settings: PoolOptions = { ...defaultPoolOptions, ...options }
  const readers = new ChildPlaces(settings.size, settings)
  const unpackers = new ChildPlaces(1, { ...settings, documentsPerChild: 1 })

  /** Reads a file, or where it is an old Word file the copy made of it; `copyOf` then says of which file. */
  async function orConverted<Outcome extends { ok: true } | { ok: false; refusal: Refusal }>(file: InputFile, once: (file: InputFile, copyOf: InputFile | null) => Promise<Outcome>): Promise<Outcome | { ok: false; refusal: Refusal }> {
    if (file.bytes.length > settings.packedBytes) return { ok: false, refusal: tooLarge(settings.packedBytes) }
    const outcome = await once(file, null)
    if (outcome.ok || outcome.refusal.code !== 'needsLibreOffice') return outcome
    const converted = await settings.convertOldWord(file).catch(() => notConverted)
    if (converted === null) return outcome
    return converted.ok ? once(converted.file, file) : converted
  }

  return {
    read: (file) => orConverted<ReadOutcome>(file, async (one, copyOf) => {
      const outcome = await readInChild(readers, one, timeAllowed(one, settings.time))
      return copyOf === null ? outcome : asReadFrom(copyOf, outcome)
    }),
    prepare: (file) => orConverted<PreparedOutcome>(file, (one, copyOf) => prepareInChild(readers, one, copyOf === null ? null : sourceOf(copyOf), timeAllowed(one, settings.time))),
    async *unpack(bytes) {
      if (bytes.length > settings.packedBytes) {
        yield { ok: false, name: null, refusal: tooLarge(settings.packedBytes) }
        return
      }
      yield* unpackInChild(unpackers, bytes, settings.time.document)
    },
    async status() {
      const [reading, unpacking] = await Promise.all([readers.status(), unpackers.status()])
      return {
        children: reading.children + unpacking.children,
        busy: reading.busy + unpacking.busy,
        waiting: reading.waiting + unpacking.waiting,
        network: reading.network ?? unpacking.network,
        started: reading.started + unpacking.started,
        peakBytes: Math.max(reading.peakBytes, unpacking.peakBytes),
        residentBytes: reading.residentBytes + unpacking.residentBytes,
      }
    },
    async close() {
      await Promise.all([readers.close(poolClosed), unpackers.close(poolClosed)])
    },
  }
}

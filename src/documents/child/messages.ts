import type { Reading } from '../../reader/reading.ts'
import type { PreparedFacts, PreparedReading } from '../prepared-reading.ts'
import type { InputFile, Limits, Refusal } from '../../reader/layout.ts'

/** What reading a file comes to: everything it says, or why it cannot be read. */
export type ReadOutcome = { ok: true; reading: Reading } | { ok: false; refusal: Refusal }

export type ReadFunction = (file: InputFile, limits?: Limits) => Promise<ReadOutcome>

/** What is kept of a file, worked out where it was read; or why it cannot be read. */
export type PreparedOutcome = { ok: true; prepared: PreparedReading } | { ok: false; refusal: Refusal }

/** One file out of an uploaded zip, or why it was left out; `name` is null when the refusal is about the zip itself. */
export type UnpackedEntry =
  | { ok: true; name: string; bytes: Uint8Array }
  | { ok: false; name: string | null; refusal: Refusal }

/** Parent to child; the file's bytes are the frame's body. */
export type Request =
  | { ask: 'read'; name: string }
  /** `source` is what the reading is told to be of: a converted copy is told as the file it was made from */
  | { ask: 'prepare'; name: string; source: Reading['source'] | null }
  | { ask: 'unpack' }

/** Child to parent. `reading` and `entry` carry their content as the frame's body; `prepared` the reading as JSON after so many bytes of words. */
export type Answer =
  | { say: 'ready' }
  | { say: 'reading' }
  | { say: 'prepared'; facts: PreparedFacts; wordsBytes: number }
  | { say: 'refusal'; refusal: Refusal }
  | { say: 'entry'; name: string }
  | { say: 'entryRefused'; name: string | null; refusal: Refusal }
  | { say: 'end' }

/** A header from the child, checked by shape; null when it is none of the answers. */
export function answerIn(header: unknown): Answer | null {
  if (!isObject(header)) return null
  switch (header.say) {
    case 'ready':
    case 'reading':
    case 'end':
      return { say: header.say }
    case 'prepared':
      return isObject(header.facts) && typeof header.wordsBytes === 'number' ? { say: 'prepared', facts: header.facts as unknown as PreparedFacts, wordsBytes: header.wordsBytes } : null
    case 'refusal':
      return isRefusal(header.refusal) ? { say: 'refusal', refusal: header.refusal } : null
    case 'entry':
      return typeof header.name === 'string' ? { say: 'entry', name: header.name } : null
    case 'entryRefused': {
      const { name, refusal } = header
      return (name === null || typeof name === 'string') && isRefusal(refusal) ? { say: 'entryRefused', name, refusal } : null
    }
    default:
      return null
  }
}

export function requestIn(header: unknown): Request | null {
  if (!isObject(header)) return null
  if (header.ask === 'unpack') return { ask: 'unpack' }
  if (header.ask === 'read' && typeof header.name === 'string') return { ask: 'read', name: header.name }
  if (header.ask === 'prepare' && typeof header.name === 'string') return { ask: 'prepare', name: header.name, source: isObject(header.source) ? header.source as unknown as Reading['source'] : null }
  return null
}

function isRefusal(value: unknown): value is Refusal {
  return isObject(value) && typeof value.code === 'string' && typeof value.message === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

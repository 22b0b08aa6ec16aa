import { availableParallelism } from 'node:os'
import type { InputFile, Refusal } from '../../reader/layout.ts'
import { defaultLimits } from '../../reader/layout.ts'
import { readingChildEntry } from './child-command.ts'
import { convertOldWord } from './convert-old-word.ts'
import type { TimeLimits } from './time-allowed.ts'
import { timeLimits } from './time-allowed.ts'

/** Turns an old Word or RTF file into one that can be read; null when nothing on this machine can. */
export type ConvertOldWord = (file: InputFile) => Promise<{ ok: true; file: InputFile } | { ok: false; refusal: Refusal } | null>

export interface PoolOptions {
  /** children at work at once */
  size: number
  /** resident bytes a child may take; it is killed a little before */
  memoryBytes: number
  /** resident bytes over which a child that stays there is replaced between documents */
  idleBytes: number
  /** milliseconds without work after which a child is ended */
  idleMilliseconds: number
  /** documents a child reads before it is replaced; a new child reads its first hundred at half the speed */
  documentsPerChild: number
  packedBytes: number
  time: TimeLimits
  convertOldWord: ConvertOldWord
  /** what runs in the child; tests put misbehaving readers here */
  entry: string
  /** folders the entry may read besides the program's own code */
  readable: readonly string[]
}

export const defaultPoolOptions: PoolOptions = {
  size: Math.max(1, Math.min(2, availableParallelism())),
  memoryBytes: 512 * 1024 * 1024,
  idleBytes: 140 * 1024 * 1024,
  idleMilliseconds: 60_000,
  documentsPerChild: 1000,
  packedBytes: defaultLimits.packedBytes,
  time: timeLimits,
  convertOldWord,
  entry: readingChildEntry,
  readable: [],
}

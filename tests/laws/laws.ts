import fc from 'fast-check'
import type { InputFile } from '../../src/reader/layout.ts'
import { readDocument } from '../../src/reader/read.ts'
import { breachesOfResult } from './breaches.ts'
import { marks, mutatedBytes, mutations } from './mutations.ts'
import { mutated, soil, soilNamed } from './soil.ts'

/** A law of the reader, tried on `count` inputs; throws with the smallest input that breaks it. */
export interface Law {
  name: string
  /** how much of the whole count this law takes */
  weight: number
  hold(count: number, seed: number): Promise<void>
}

async function holds(file: InputFile): Promise<void> {
  const breaches = breachesOfResult(await readDocument(file))
  if (breaches.length > 0) throw new Error(`${file.name}: ${breaches.slice(0, 3).join('; ')}`)
}

const checked = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>, count: number, seed: number): Promise<void> =>
  fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: count, seed, endOnFailure: false })

/** By its name, so that what broke a law is shown short. */
const anyName = fc.constantFrom(...soil.map((file) => file.name))
/** First bytes that make a reader believe it knows the format. */
const openings = ['', 'PK\u0003\u0004', '%PDF-1.7\n', '<!doctype html>', '<?xml version="1.0"?><Meeting>', 'From: a@b\r\n\r\n', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '{\\rtf1 ', '\u00ff\u00fe', '\u00ef\u00bb\u00bf', 'REFERAT\n']
const randomFile = fc.tuple(fc.constantFrom(...openings), fc.uint8Array({ maxLength: 600 }), fc.constantFrom('a.txt', 'a.md', 'a.docx', 'a.pdf', 'a.html', 'a.xml', 'a.msg', 'a'))
  .map(([opening, bytes, name]) => ({ name, bytes: Buffer.concat([Buffer.from(opening, 'latin1'), bytes]) }))
const randomText = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 5 })), { maxLength: 60 }).map((parts) => parts.join(''))

export const laws: readonly Law[] = [
  {
    name: 'a mutated document is read or refused, every passage is what stands at its place, and the shape is the contract’s',
    weight: 0.5,
    hold: (count, seed) => checked(fc.tuple(anyName, mutations), ([one, steps]) => holds(mutated(soilNamed(one), steps)), count, seed),
  },
  {
    name: 'a document with mutated bytes is read or refused',
    weight: 0.15,
    hold: (count, seed) => checked(fc.tuple(anyName, mutations), ([one, steps]) => holds({ name: one, bytes: mutatedBytes(soilNamed(one).bytes, steps) }), count, seed),
  },
  {
    name: 'random bytes are read or refused, whatever they begin with',
    weight: 0.15,
    hold: (count, seed) => checked(randomFile, holds, count, seed),
  },
  {
    name: 'text thrown together from the genre’s own marks is read',
    weight: 0.15,
    hold: (count, seed) => checked(randomText, (text) => holds({ name: 'a.txt', bytes: Buffer.from(text, 'utf8') }), count, seed),
  },
  {
    name: 'reading twice gives the same',
    weight: 0.05,
    hold: (count, seed) => checked(fc.tuple(anyName, mutations), async ([one, steps]) => {
      const changed = mutated(soilNamed(one), steps)
      const [first, second] = [JSON.stringify(await readDocument(changed)), JSON.stringify(await readDocument({ name: changed.name, bytes: Uint8Array.from(changed.bytes) }))]
      if (first !== second) throw new Error(`${one}: two readings differ`)
    }, count, seed),
  },
]

/** The count of each law's inputs when all laws together take `whole`. */
export function countOf(law: Law, whole: number): number {
  return Math.max(1, Math.round(law.weight * whole))
}

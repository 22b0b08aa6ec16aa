import type { InputFile, Refusal } from '../../reader/layout.ts'
import type { Reading } from '../../reader/reading.ts'
import { othersFirst } from '../take-turns.ts'
import type { ChildPlaces } from './child-places.ts'
import type { PreparedOutcome, ReadOutcome, Request } from './messages.ts'
import { ReadingChildProcess } from './reading-child-process.ts'
import type { Told } from './reading-child-process.ts'
import { crashed } from './refusals.ts'

/** One file to a child and its answer back. The child is trusted to answer by the contract's shape, for it runs the same code. */
export async function readInChild(places: ChildPlaces, file: InputFile, milliseconds: number): Promise<ReadOutcome> {
  const told = await askChild(places, { ask: 'read', name: file.name }, 'reading', file, milliseconds)
  return 'answer' in told ? { ok: true, reading: JSON.parse(told.body.toString('utf8')) as Reading } : { ok: false, refusal: told }
}

/** The same, worked out there into what the store keeps: here nothing of it is opened. */
export async function prepareInChild(places: ChildPlaces, file: InputFile, source: Reading['source'] | null, milliseconds: number): Promise<PreparedOutcome> {
  const told = await askChild(places, { ask: 'prepare', name: file.name, source }, 'prepared', file, milliseconds)
  if (!('answer' in told) || told.answer.say !== 'prepared') return { ok: false, refusal: 'answer' in told ? crashed : told }
  const { facts, wordsBytes } = told.answer
  const words = told.body.toString('utf8', 0, wordsBytes)
  await othersFirst(told.body.length)
  return { ok: true, prepared: { facts, words, reading: told.body.toString('utf8', wordsBytes) } }
}

/** The answer that was waited for, or why there is none; a child that answers another is ended. */
async function askChild(places: ChildPlaces, request: Request, expected: Told['answer']['say'], file: InputFile, milliseconds: number): Promise<Told | Refusal> {
  const child = await places.take()
  if (!(child instanceof ReadingChildProcess)) return child
  try {
    const told = await child.ask(request, file.bytes, milliseconds)
    if (!('answer' in told) || told.answer.say === expected) return told
    if (told.answer.say === 'refusal') return told.answer.refusal
    child.kill(crashed)
    return crashed
  } finally {
    await places.giveBack(child)
  }
}

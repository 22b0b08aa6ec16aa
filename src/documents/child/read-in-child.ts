import type { InputFile, Refusal } from '../../reader/layout.ts'
import type { Reading } from '../../reader/reading.ts'
import type { ChildPlaces } from './child-places.ts'
import type { ReadOutcome } from './messages.ts'
import { ReadingChildProcess } from './reading-child-process.ts'
import { crashed } from './refusals.ts'

/** One file to a child and its answer back. The child is trusted to answer by the contract's shape, for it runs the same code. */
export async function readInChild(places: ChildPlaces, file: InputFile, milliseconds: number): Promise<ReadOutcome> {
  const child = await places.take()
  if (!(child instanceof ReadingChildProcess)) return refused(child)
  try {
    const told = await child.ask({ ask: 'read', name: file.name }, file.bytes, milliseconds)
    if (!('answer' in told)) return refused(told)
    if (told.answer.say === 'reading') return { ok: true, reading: JSON.parse(told.body.toString('utf8')) as Reading }
    if (told.answer.say === 'refusal') return refused(told.answer.refusal)
    child.kill(crashed)
    return refused(crashed)
  } finally {
    await places.giveBack(child)
  }
}

function refused(refusal: Refusal): ReadOutcome {
  return { ok: false, refusal }
}

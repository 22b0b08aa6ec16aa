import type { ChildPlaces } from './child-places.ts'
import type { UnpackedEntry } from './messages.ts'
import type { Told } from './reading-child-process.ts'
import { ReadingChildProcess } from './reading-child-process.ts'
import type { Refusal } from '../../reader/layout.ts'
import { crashed } from './refusals.ts'

/** Entries as the child sends them. Only the time spent waiting for the child counts; the caller may take its own. */
export async function* unpackInChild(places: ChildPlaces, bytes: Uint8Array, milliseconds: number): AsyncGenerator<UnpackedEntry, void, undefined> {
  const child = await places.take()
  if (!(child instanceof ReadingChildProcess)) {
    yield whole(child)
    return
  }
  let left = milliseconds
  let finished = false
  const timed = async (waiting: Promise<Told | Refusal>): Promise<Told | Refusal> => {
    const began = performance.now()
    const told = await waiting
    left -= performance.now() - began
    return told
  }
  try {
    for (let told = await timed(child.ask({ ask: 'unpack' }, bytes, left)); ; told = await timed(child.next(left))) {
      const entry = entryIn(told)
      if (entry === 'end') break
      yield entry
      if (!entry.ok && entry.name === null && !('answer' in told)) break
    }
    finished = true
  } finally {
    // A caller who stops early leaves answers in the pipe: the child is of no further use.
    if (!finished) child.kill(crashed)
    await places.giveBack(child)
  }
}

function entryIn(told: Told | Refusal): UnpackedEntry | 'end' {
  if (!('answer' in told)) return whole(told)
  switch (told.answer.say) {
    case 'entry': return { ok: true, name: told.answer.name, bytes: told.body }
    case 'entryRefused': return { ok: false, name: told.answer.name, refusal: told.answer.refusal }
    case 'end': return 'end'
    default: return whole(crashed)
  }
}

function whole(refusal: Refusal): UnpackedEntry {
  return { ok: false, name: null, refusal }
}

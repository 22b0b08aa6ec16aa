import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'

/** What the format reader could not lay out: no text layer, a cut file, parts left out. */
export function layoutTrouble({ trouble }: FindingsInput): Finding[] {
  return trouble.map(({ code, message, span }) => ({ code, message, span }))
}

/** A question was put, and nothing was written below it. */
export function unwrittenAnswers({ emptyAnswers }: FindingsInput): Finding[] {
  return emptyAnswers.map((span) => ({ code: 'emptyAnswer', message: 'Nothing is written here: was the question asked and left open, or not asked?', span }))
}

import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { quoted } from './wording.ts'

/** Bodies, units and persons that are only letters to whoever comes from outside. */
export function unknownAbbreviations({ abbreviations }: FindingsInput): Finding[] {
  return abbreviations.filter((one) => one.long === null).map((one) => ({
    code: 'unknownAbbreviation', message: `What does ${quoted(one.short)} stand for? The document does not spell it out.`, span: one.span,
  }))
}

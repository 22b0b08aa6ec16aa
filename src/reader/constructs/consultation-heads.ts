import type { Block } from '../layout.ts'
import { againstAlone, bothWays, forAlone, listKindOf, proposalList, raisedList, worryList } from '../lexicon/consultation-words.ts'
import type { StatementKind } from '../reading.ts'
import { headingForm } from '../words.ts'

/** What a line opens, and where an answer on the same line begins; 0 where the line is the heading alone. */
export interface ConsultationHead {
  kind: StatementKind
  rest: number
}

/** "Ulemper.", "Fordele og ulemper", "Fordele: kortere vej", and over a list "Forslag som kom opp". */
export function consultationHead(line: string, next: Block | undefined): ConsultationHead | null {
  if (line.length > 2000) return null
  const whole = listKindOf(line)
  if (whole !== null) return { kind: whole, rest: 0 }
  if (line.length < 60 && bothWays.test(line) && !/[?]$/.test(line)) return { kind: 'pro', rest: 0 }
  if (line.length < 80 && next?.kind === 'item') {
    const form = headingForm(line)
    if (proposalList.test(form)) return { kind: 'proposal', rest: 0 }
    if (worryList.test(form) || againstAlone.test(form)) return { kind: 'con', rest: 0 }
    if (forAlone.test(form)) return { kind: 'pro', rest: 0 }
    if (raisedList.test(form)) return { kind: 'note', rest: 0 }
  }
  const colon = line.slice(0, 40).indexOf(':')
  const kind = colon > 0 ? listKindOf(line.slice(0, colon)) : null
  return kind === null ? null : { kind, rest: colon + 1 }
}

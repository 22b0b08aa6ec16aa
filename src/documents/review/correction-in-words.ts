import type { Value } from '../says/says.ts'
import type { Wording } from '../says/wording-for.ts'
import { isChoice } from './correction.ts'
import type { ChoiceField, Correction } from './correction.ts'

/** What a value should say, as one reads it; figures that were right stand with those that were not. */
export function correctionInWords(value: Pick<Value, 'read'>, correction: Correction, w: Wording): string {
  const parts: string[] = []
  for (const [field, meant] of Object.entries(correction)) {
    if (isChoice(field as ChoiceField)) parts.push(meant === '' ? w.all.review.nothing : choiceInWords(field as ChoiceField, meant, w))
  }
  const whole = { ...value.read, ...correction }
  if (correction.date !== undefined) parts.push(w.date(correction.date))
  if (correction.clock !== undefined || correction.endClock !== undefined) parts.push([whole.clock, whole.endClock].filter(time => time !== undefined && time !== '').map(time => w.clock(time ?? '')).join('–'))
  if (correction.for !== undefined || correction.against !== undefined || correction.abstain !== undefined) parts.push(votesInWords(whole, w))
  if (correction.number !== undefined || correction.unit !== undefined) parts.push([w.number(Number(whole.number)), whole.unit ?? ''].join(' ').trim())
  if (correction.text !== undefined) parts.push(correction.text)
  return parts.join(': ')
}

export function choiceInWords(field: ChoiceField, code: string, { all }: Pick<Wording, 'all'>): string {
  const tables: Record<ChoiceField, Record<string, string>> = {
    outcome: all.outcomes, statementKind: all.statementKinds, trialState: all.trialStates, practiceKind: all.practiceKinds,
    referenceKind: all.referenceKinds, approvalMode: all.approvalModes, role: all.roles,
  }
  return tables[field][code] ?? code
}

function votesInWords(whole: Correction, w: Wording): string {
  const number = (text: string | undefined) => text === undefined || text === '' ? null : Number(text)
  const told = w.words.votes(number(whole.for), number(whole.against), number(whole.abstain))
  return told === '' ? w.all.review.nothing : told
}

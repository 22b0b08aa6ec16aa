import type { Problems } from '../../web/components/field-problems.ts'
import { typedDate } from '../../wording/typed-date.ts'
import { endAfter } from './period.ts'
import type { Period } from './period.ts'

/** A period as it was typed: the first day and the last, each left empty where there is none. */
export function typedPeriod(typed: { from: string; to: string }): { period: Period; problems: Problems<'from' | 'to', 'notADate' | 'endsBeforeStart'> } {
  const problems: Problems<'from' | 'to', 'notADate' | 'endsBeforeStart'> = {}
  const from = typed.from === '' ? null : typedDate(typed.from)
  const last = typed.to === '' ? null : typedDate(typed.to)
  if (typed.from !== '' && from === null) problems.from = 'notADate'
  if (typed.to !== '' && last === null) problems.to = 'notADate'
  const period = { from, to: last === null ? null : endAfter(last) }
  if (from !== null && period.to !== null && period.to <= from) problems.to = 'endsBeforeStart'
  return { period, problems }
}

import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import { periodState } from './period.ts'
import type { Period } from './period.ts'
import { periodInWords } from './period-in-words.ts'

/** From when to when, and whether that is over or still to come. */
export function PeriodCell({ period, day, words, language }: { period: Period; day: string; words: Messages; language: UiLanguage }) {
  const state = periodState(period, day)
  return <>{periodInWords(period, words, language)}{state === 'current' ? null : <span class="rt-small rt-line">{state === 'ended' ? words.people.period.ended : words.people.period.coming}</span>}</>
}

/** What holds today first, then what comes, then what was; each newest first. */
export function byPeriod<Held extends Period>(held: readonly Held[], day: string): Held[] {
  const rank = { current: 0, coming: 1, ended: 2 }
  return held.toSorted((a, b) => rank[periodState(a, day)] - rank[periodState(b, day)] || (b.from ?? '').localeCompare(a.from ?? ''))
}

import type { DocumentKind } from '../reader/reading.ts'

/** What a rule can be given for: every kind of document, and what the program itself writes about people. */
export const documentKinds = ['minutes', 'agenda', 'staffConsultation', 'workshopInput', 'statusLetter', 'story', 'evaluation', 'memo'] as const satisfies readonly DocumentKind[]

export const technicalKinds = ['uploads', 'outbox', 'readLog'] as const

export type TechnicalKind = typeof technicalKinds[number]

export const retainedKinds = [...documentKinds, ...technicalKinds]

export type RetainedKind = typeof retainedKinds[number]

export interface RetentionRule {
  kind: RetainedKind
  rule: 'keep' | 'discard'
  /** discard after so many years; null where kept */
  years: number | null
  /** the rule of law or the archive plan it follows, in the officer's words; empty for the program's own start */
  ground: string
}

export const mostYears = 100

/**
 * What holds until a records officer says otherwise. Documents are kept: municipal minutes may be discarded only by the
 * National Archives' rules (arkivloven), and which apply is for the organisation to say. What the program notes about people goes.
 */
const initially: Record<TechnicalKind, number> = { uploads: 1, outbox: 1, readLog: 5 }

export function initialRule(kind: RetainedKind): RetentionRule {
  if (!isTechnical(kind)) return { kind, rule: 'keep', years: null, ground: '' }
  return { kind, rule: 'discard', years: initially[kind], ground: '' }
}

export function isTechnical(kind: RetainedKind): kind is TechnicalKind {
  return (technicalKinds as readonly string[]).includes(kind)
}

/** Records from before this day (ISO) are past their rule; null for what is kept. */
export function dueBefore({ rule, years }: Pick<RetentionRule, 'rule' | 'years'>, today: string): string | null {
  if (rule === 'keep' || years === null) return null
  const year = String(Number(today.slice(0, 4)) - years).padStart(4, '0')
  // a leap day's birthday in other years is the first of March: nothing goes a day early
  const day = today.slice(5) === '02-29' && !isLeap(Number(year)) ? '02-28' : today.slice(5)
  return `${year}-${day}`
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export type RuleProblem = 'years' | 'ground'

/** What was typed, if it can be a rule. A rule to discard names its ground: nothing is thrown away on nobody's word. */
export function checkRule(kind: RetainedKind, typed: { rule: string; years: string; ground: string }): { ok: RetentionRule } | { problems: Partial<Record<RuleProblem, RuleProblem>> } {
  if (typed.rule !== 'discard') return { ok: { kind, rule: 'keep', years: null, ground: typed.ground } }
  const years = /^\d{1,3}$/.test(typed.years) ? Number(typed.years) : 0
  const problems: Partial<Record<RuleProblem, RuleProblem>> = {}
  if (years < 1 || years > mostYears) problems.years = 'years'
  if (typed.ground === '') problems.ground = 'ground'
  if (problems.years !== undefined || problems.ground !== undefined) return { problems }
  return { ok: { kind, rule: 'discard', years, ground: typed.ground } }
}

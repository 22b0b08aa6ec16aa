import type { RefusalCode } from '../reader/layout.ts'
import type { Asks, DocumentKind, FindingCode, FormalStatus, ItemKind, Language, Outcome, PersonRole, StatementKind, TrialState } from '../reader/reading.ts'
import type { CommandLanguage } from './command-language.ts'
import { da } from './words-da.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

/** One and many of what is counted: "1 bilag", "2 bilag". */
export type Counted = readonly [one: string, many: string]

/** Why something asked for cannot even be opened. */
export type InputTrouble = 'missing' | 'emptyFolder' | 'noMatch' | 'denied' | 'failed'

/** Every word of the summary. A language that lacks one does not compile. */
export interface Words {
  /** for dates: a BCP 47 tag */
  locale: string
  kinds: Record<DocumentKind, string>
  languages: Record<Language, string>
  formalStatuses: Record<FormalStatus, string>
  roles: Record<PersonRole, Counted>
  itemKinds: Record<ItemKind, string>
  outcomes: Record<Outcome, string>
  asks: Record<Asks, string>
  statementKinds: Record<StatementKind, Counted>
  trialStates: Record<TrialState, string>
  /** by code; `null` where the finding's own English sentence says more */
  findings: Record<FindingCode, string | null>
  /** by code; `null` where the refusal's own English sentence says more */
  refusals: Record<RefusalCode, string | null>
  inputTroubles: Record<InputTrouble, string>
  labels: Record<Label, string>
  page: Counted
  attachment: Counted
  more: (count: number) => string
  standardInput: string
  progress: (done: number, total: number) => string
  sum: (read: number, unreadable: number) => string
}

export type Label =
  | 'meeting' | 'people' | 'mandate' | 'online' | 'items' | 'case' | 'presenter' | 'closed' | 'recommendation' | 'unanswered'
  | 'decision' | 'earlierDecision' | 'approved' | 'notApproved' | 'consultation' | 'questions' | 'stance' | 'unanimousFor' | 'unanimousAgainst'
  | 'for' | 'against' | 'abstain' | 'workshop' | 'themes' | 'letter' | 'from' | 'results' | 'focus' | 'hopes' | 'statements'
  | 'trials' | 'goals' | 'followUps' | 'practices' | 'owner' | 'due' | 'findings' | 'noFindings' | 'wholeDocument' | 'untitled'

const byLanguage: Record<CommandLanguage, Words> = { da, sv, en }

export function wordsIn(language: CommandLanguage): Words {
  return byLanguage[language]
}

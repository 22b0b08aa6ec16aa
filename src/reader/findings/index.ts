import type { Finding } from '../reading.ts'
import { unknownAbbreviations } from './abbreviations.ts'
import { noAttendance } from './attendance.ts'
import { decisionsNotRecorded, unansweredRecommendations } from './decisions.ts'
import { incompleteFollowUps } from './follow-ups.ts'
import { incompleteGoals } from './goals.ts'
import type { FindingsInput } from './input.ts'
import { layoutTrouble, unwrittenAnswers } from './laid-out.ts'
import { listedTotals } from './listed-totals.ts'
import { missingSections } from './missing-sections.ts'
import { possiblePersonalData } from './personal-numbers.ts'
import { sumsOverTheYear } from './sums-over-the-year.ts'
import { tableTotals } from './table-totals.ts'
import { voteTotals } from './vote-totals.ts'
import { weekdays } from './weekdays.ts'
import { writtenSums } from './written-sums.ts'

const checks: readonly ((input: FindingsInput) => Finding[])[] = [
  layoutTrouble, noAttendance, unansweredRecommendations, decisionsNotRecorded, missingSections, incompleteFollowUps, sumsOverTheYear, writtenSums,
  tableTotals, listedTotals, voteTotals, weekdays, incompleteGoals, unwrittenAnswers, possiblePersonalData, unknownAbbreviations,
]

/** What a careful secretary would ask about, in the order of the text; what concerns the whole document first. */
export function readFindings(input: FindingsInput): Finding[] {
  const findings = checks.flatMap((check) => check(input))
  return findings.sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

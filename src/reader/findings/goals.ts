import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { quoted } from './wording.ts'

/** Goals that nothing can be measured by, or that are for nobody in particular. */
export function incompleteGoals({ goals }: FindingsInput): Finding[] {
  return goals.flatMap((goal): Finding[] => [
    ...(goal.target === null ? [{ code: 'goalWithoutNumber' as const, message: `The goal ${quoted(goal.text)} has no number: how will one see that it is reached?`, span: goal.span }] : []),
    ...(goal.audience === null ? [{ code: 'goalWithoutAudience' as const, message: `The goal ${quoted(goal.text)} does not say whom it is for.`, span: goal.span }] : []),
  ])
}

import type { Decision, Recommendation } from '../reading.ts'

const wholeAnswer = /indstilling(?:en|erne)|innstilling(?:en|a)|förslaget|forslag(?:et)? til vedtak|rådmannens|anbefaling(?:en|erne)|att?satsen|attsats|forslaget/iu
const settling = new Set(['approved', 'approvedWithChanges', 'rejected', 'postponed', 'sentBack', 'withdrawn', 'recommended', 'referred', 'sentToConsultation'])

/**
 * Whether the item's decision answers each recommendation. A decision on "the recommendations" answers all;
 * one with points of its own answers those whose words it takes up. Null where no decision is recorded or the words do not tell.
 */
export function answerRecommendations(recommendations: Recommendation[], decisions: readonly Decision[]): void {
  const now = decisions.filter((decision) => !decision.earlier)
  const decision = now.at(-1)
  for (const recommendation of recommendations) recommendation.answered = decision === undefined ? null : answered(recommendation, recommendations, now)
}

function answered(recommendation: Recommendation, all: readonly Recommendation[], decisions: readonly Decision[]): boolean | null {
  const outcomes = decisions.map((decision) => decision.outcome)
  if (outcomes.every((outcome) => outcome === 'notRecorded' || outcome === 'informed' || outcome === 'unclear')) return null
  if (decisions.some((decision) => settling.has(decision.outcome) && (all.length === 1 || decision.points.length === 0 || wholeAnswer.test(decision.text)))) return true
  if (recommendation.asks === 'discuss') return true
  if (recommendation.asks === 'note' && outcomes.some((outcome) => outcome === 'noted' || outcome === 'notedWithRemark')) return true
  if (all.length === 1) return true
  const said = decisions.map((decision) => decision.text.toLowerCase()).join('\n')
  const shared = new Set(all.filter((other) => other !== recommendation).flatMap((other) => contentStems(other.text)))
  const own = contentStems(recommendation.text).filter((stem) => !shared.has(stem) || said.includes(stem))
  return own.some((stem) => said.includes(stem))
}

const empty = new Set(['tages', 'stilling', 'godkend', 'drøftes', 'behand', 'herund', 'forhol', 'kommun', 'besluta', 'beslut', 'orient', 'efterr', 'forvalt', 'udvalg', 'mellem', 'derfor', 'hvorda', 'hvilke', 'skulle', 'gennem'])

function contentStems(text: string): string[] {
  const stems = (text.toLowerCase().match(/[\p{L}-]{6,}/gu) ?? []).map((word) => word.slice(0, 8))
  return stems.filter((stem) => ![...empty].some((one) => stem.startsWith(one)))
}

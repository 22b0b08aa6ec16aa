import type { Decision, Recommendation } from '../reading.ts'
import { ordinalsAnswered } from './answered-ordinals.ts'

const wholeAnswer = /indstilling(?:en|erne)|innstilling(?:en|a)|förslaget|forslag(?:et)? til vedtak|rådmannens|anbefaling(?:en|erne)|att?satsen|attsats|forslaget/iu
/** The recommendations as one, not "punkt 3 i indstillingen" nor "indstilling 1". */
const wholeNamed = /(?<!(?:i|af|av|til|till) )(?:indstilling(?:en|erne)|innstilling(?:en|a)|tilråding(?:a|en)|anbefaling(?:en|erne)|förslaget|forslaget)(?![\p{L}]| (?:punkt|pkt|nr)| ?\d)/iu
/** "Godkendt med en ændring i punkt 2": all of it, though a point is named. */
const wholeSaid = /^\s*(?:enstemmigt? |énstemmigt )?(?:godkendt|tiltrådt|vedtaget|vedtatt|vedteke|anbefales|anbefalet|godkjent|bifall|bifalls|udsat|utsatt|afvist)(?:[.,;]|\s*$| (?:med|idet|som|uden|uten|utan|i overensstemmelse)(?!\p{L}))/iu
const settling = new Set(['approved', 'approvedWithChanges', 'rejected', 'postponed', 'sentBack', 'withdrawn', 'recommended', 'referred', 'sentToConsultation'])

/**
 * Whether the item's decision answers each recommendation. A decision on "the recommendations" answers all;
 * one that names some of them, or has points of its own, answers those and what its words take up. Null where no decision is recorded or the words do not tell.
 */
export function answerRecommendations(recommendations: Recommendation[], decisions: readonly Decision[]): void {
  const now = decisions.filter((decision) => !decision.earlier)
  const decision = now.at(-1)
  const ordinals = recommendations.map((one, i) => (one.ordinal ?? String(i + 1)).replace(/[.()\s]/g, '').toLowerCase())
  const named = new Set(now.flatMap((one) => [...ordinalsAnswered(one.text, ordinals)]))
  const parted = named.size > 0 && named.size < recommendations.length && !now.some((one) => wholeNamed.test(one.text) || wholeSaid.test(one.text))
  for (const [i, recommendation] of recommendations.entries()) {
    const own = named.has(ordinals[i]!)
    recommendation.answered = decision === undefined ? null : parted ? own || recommendation.asks === 'discuss' || takenUp(recommendation, recommendations, now) : answered(recommendation, recommendations, now)
  }
}

function answered(recommendation: Recommendation, all: readonly Recommendation[], decisions: readonly Decision[]): boolean | null {
  const outcomes = decisions.map((decision) => decision.outcome)
  if (outcomes.every((outcome) => outcome === 'notRecorded' || outcome === 'informed' || outcome === 'unclear')) return null
  if (decisions.some((decision) => settling.has(decision.outcome) && (all.length === 1 || decision.points.length === 0 || wholeAnswer.test(decision.text)))) return true
  if (recommendation.asks === 'discuss') return true
  if (recommendation.asks === 'note' && outcomes.some((outcome) => outcome === 'noted' || outcome === 'notedWithRemark')) return true
  return all.length === 1 || takenUp(recommendation, all, decisions)
}

/** The decision uses words that are this recommendation's own. */
function takenUp(recommendation: Recommendation, all: readonly Recommendation[], decisions: readonly Decision[]): boolean {
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

import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { quoted } from './wording.ts'

/** Recommendations that the item's decision leaves without an answer. */
export function unansweredRecommendations({ items }: FindingsInput): Finding[] {
  return items.flatMap((item) => item.recommendations.filter((one) => one.answered === false).map((one): Finding => ({
    code: 'unansweredRecommendation', message: `The decision does not answer recommendation ${one.ordinal === null ? quoted(one.text) : `${one.ordinal.replace(/[.)]+$/, '')}, ${quoted(one.text)}`}.`, span: one.span,
  })))
}

/** Items of minutes that ask for a decision and record none, or only news; and decision headings with nothing below. */
export function decisionsNotRecorded({ kind, items }: FindingsInput): Finding[] {
  if (kind !== 'minutes') return []
  return items.flatMap((item): Finding[] => {
    const own = item.decisions.filter((decision) => !decision.earlier)
    const empty = own.find((decision) => decision.text.trim() === '')
    const asked = item.recommendations.length > 0
    if (own.length === 0 ? !asked : !(asked ? own.every((one) => one.outcome === 'notRecorded' || one.outcome === 'informed') : empty !== undefined && own.length === 1)) return []
    return [{
      code: 'noDecisionRecorded',
      message: asked ? 'The item asks for a decision and the minutes record none.' : 'The heading announces a decision and nothing stands below it.',
      span: own[0] !== undefined && own[0].span[1] > own[0].span[0] ? own[0].span : item.title?.span ?? item.span,
    }]
  })
}

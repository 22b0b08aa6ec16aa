import type { Decision, FollowUp, Item, Passage, Recommendation, Span } from '../../reader/reading.ts'
import type { Found } from './found.ts'
import type { Group, Row } from './says.ts'
import { byPlace, figures, group, placeOf, row, together, value } from './says.ts'
import type { Wording } from './wording-for.ts'

/** An agenda item: its title, then what was asked, by whom, what was decided, and what follows. */
export function itemGroup(item: Item, followUps: FollowUp[], w: Wording, found: Found): Group {
  const { labels } = w.words
  const rows: Row[] = []
  if (item.caseNumber !== null) rows.push(row(labels.caseNumber, value('caseNumber', item.caseNumber.span, item.caseNumber.text)))
  if (item.presenter !== null) rows.push(row(labels.presenter, value('presenter', item.presenter.span, item.presenter.text)))
  if (item.slot !== null) {
    const { start, end, span } = item.slot
    const from = start === null ? '' : w.clock(start)
    rows.push(row(labels.slot, value('slot', span, null, {
      lead: end === null ? from : `${from}–${w.clock(end)}`, read: { ...start === null ? {} : { clock: start }, ...end === null ? {} : { endClock: end } },
    })))
  }
  rows.push(...recommenders(item.recommendations, w), ...item.recommendations.map(one => recommendationRow(one, w, found)))
  const decisions = item.decisions.flatMap(one => decisionRows(one, followUps, w, found))
  const shown = new Set(decisions.flatMap(one => one.values.map(said => String(said.span))))
  rows.push(...followUps.filter(one => !shown.has(String(one.span))).map(one => followUpRow(one, w, found)))
  rows.push(...together(labels.attachment, item.attachments.map(one => value('attachment', one.span, one.text)), true))
  const title = item.title?.text ?? w.words.untitledItem
  return group(placeOf('item', item.span), item.number === null ? title : `${item.number.replace(/\.$/, '')}. ${title}`, [...byPlace([...rows, ...decisions])], {
    value: item.title === null ? null : value('itemTitle', item.title.span, null),
    note: [
      item.kind === null ? '' : w.all.itemKinds[item.kind],
      item.access === null ? '' : item.access === 'open' ? w.words.open : w.words.closed,
      item.route.length === 0 ? '' : w.words.route(item.route.join(' → ')),
    ].filter(part => part !== '').join(', '),
  })
}

/** "The director recommends" stands once before three recommendations: said once. */
function recommenders(recommendations: Recommendation[], w: Wording): Row[] {
  const seen = new Set<string>()
  const rows: Row[] = []
  for (const { by } of recommendations) {
    if (by === null || seen.has(String(by.span))) continue
    seen.add(String(by.span))
    rows.push(row(w.words.labels.recommendedBy, value('recommendedBy', by.span, by.text)))
  }
  return rows
}

function recommendationRow(one: Recommendation, w: Wording, found: Found): Row {
  const ordinal = (one.ordinal ?? '').replace(/[.)\s]+$/, '')
  const asks = one.asks === null ? '' : w.all.asks[one.asks]
  return row(w.words.labels.recommendation(ordinal), value('recommendation', one.span, one.text, {
    after: [...(asks === '' ? [] : [asks]), ...(one.answered === true ? [w.words.answered] : [])],
    open: found('unansweredRecommendation', one.span) ? [w.words.unanswered] : [],
  }))
}

/** Where a point is itself a follow-up, it says who and when: the same words do not come twice. */
function decisionRows(decision: Decision, followUps: FollowUp[], w: Wording, found: Found): Row[] {
  const { labels } = w.words
  const asFollowUp = (passage: { span: Span }) => {
    const same = followUps.find(one => String(one.span) === String(passage.span))
    return same === undefined ? { after: [], open: [] } : whoAndWhen(same, w, found)
  }
  const own = asFollowUp(decision)
  const after = [
    ...own.after,
    ...(decision.lead === null ? [] : [w.words.lead(decision.lead)]),
    ...(decision.supporters.length === 0 ? [] : [w.words.supporters(decision.supporters.join(', '))]),
  ]
  const rows = [row(decision.earlier ? labels.earlierDecision : labels.decision, value('decision', decision.span, withoutParts(decision), {
    lead: w.all.outcomes[decision.outcome], strong: true, read: { outcome: decision.outcome }, after, open: own.open,
  }))]
  decision.points.forEach((point, at) => rows.push(row(labels.point(at + 1), value('point', point.span, point.text, asFollowUp(point)), 1)))
  const deciders = [decision.by, decision.body].filter((one): one is Passage => one !== null).map(one => value('decidedBy', one.span, one.text))
  if (decision.date !== null) deciders.push(value('decidedOn', decision.date.span, null, { lead: w.date(decision.date.value), read: { date: decision.date.value } }))
  rows.push(...together(labels.decidedBy, deciders))
  if (decision.votes !== null) {
    const { votes } = decision
    rows.push(row(labels.votes, value('votes', votes.span, null, { lead: w.words.votes(votes.for, votes.against, votes.abstain), read: figures(votes) })))
  }
  for (const dissent of decision.dissent) rows.push(row(labels.dissent, value('dissent', dissent.span, dissent.text)))
  if (decision.rationale !== null) rows.push(row(labels.rationale, value('rationale', decision.rationale.span, decision.rationale.text)))
  if (decision.resume !== null) {
    const { date, event, condition, span } = decision.resume
    const when = [event, condition].filter(part => part !== null).join(', ')
    rows.push(row(labels.resume, value('resume', span, when === '' ? null : when, { lead: date === null ? null : w.words.onDate(w.date(date)) })))
  }
  return rows
}

/** What is left of a decision's words when its points, dissent and rationale have rows of their own: the same is not said twice. */
function withoutParts({ text, span: [start], points, dissent, rationale }: Decision): string | null {
  const parts = [...points, ...dissent, ...(rationale === null ? [] : [rationale])].map(one => one.span).sort((a, b) => a[0] - b[0])
  let left = ''
  let at = start
  for (const [from, to] of parts) {
    if (from > at) left += text.slice(at - start, from - start)
    at = Math.max(at, to)
  }
  left += text.slice(Math.max(at - start, 0))
  // of a list's points only the marks would be left
  const lines = left.split('\n').filter(line => /\p{L}{2}/u.test(line))
  return lines.length === 0 ? null : lines.join('\n').trim()
}

export function followUpRow(one: FollowUp, w: Wording, found: Found): Row {
  return row(w.words.labels.followUp, value('followUp', one.span, one.text, whoAndWhen(one, w, found)))
}

function whoAndWhen(one: FollowUp, w: Wording, found: Found): { after: string[]; open: string[] } {
  return {
    after: [...(one.owner === null ? [] : [w.words.owner(one.owner)]), ...(one.due === null ? [] : [w.words.due(w.date(one.due))])],
    open: [...(found('noOwner', one.span) ? [w.words.noOwner] : []), ...(found('noDueDate', one.span) ? [w.words.noDue] : [])],
  }
}

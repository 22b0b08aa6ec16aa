import type { Decision, Item, Outcome, Reading, Recommendation } from '../reader/reading.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import type { Words } from './words.ts'
import { counted } from './words.ts'

/** Each item: number, title, what was recommended and by whom, what was decided. */
export function summariseItems(reading: Reading, words: Words, sheet: SheetWriter): void {
  if (reading.items.length === 0) return
  sheet.heading(`${words.labels.items} (${reading.items.length})`)
  const numbers = Math.max(2, ...reading.items.map((item) => Math.min(8, (item.number ?? '').length)))
  const airy = reading.items.some((item) => item.recommendations.length + item.decisions.length > 0)
  reading.items.forEach((item, index) => {
    if (airy && index > 0) sheet.blank()
    summariseItem(item, numbers + 1, words, sheet)
  })
}

function summariseItem(item: Item, indent: number, words: Words, sheet: SheetWriter): void {
  const title = item.title === null ? words.labels.untitled : shortened(item.title.text, sheet.quotation)
  sheet.entry(shortened(item.number ?? '·', 8), title, { indent: 0, label: indent, style: sheet.colours.title })
  const about = aboutItem(item, words)
  if (about !== '') sheet.line(about, sheet.colours.quiet, indent)
  item.recommendations.forEach((recommendation, index) => {
    // Who recommends is said once, not on each of ten lines.
    const sameAsAbove = recommendation.by?.text === item.recommendations[index - 1]?.by?.text
    summariseRecommendation(recommendation, sameAsAbove, indent, words, sheet)
  })
  for (const decision of item.decisions) summariseDecision(decision, indent, words, sheet)
}

function aboutItem(item: Item, words: Words): string {
  const { labels } = words
  const parts = [
    item.caseNumber === null ? '' : `${labels.case} ${shortened(item.caseNumber.text, 60)}`,
    item.kind === null ? '' : words.said.itemKinds[item.kind],
    item.presenter === null ? '' : `${labels.presenter} ${shortened(item.presenter.text, 60)}`,
    item.access === 'closed' ? labels.closed : '',
    item.attachments.length === 0 ? '' : counted(item.attachments.length, words.attachment),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function summariseRecommendation(recommendation: Recommendation, sameAsAbove: boolean, indent: number, words: Words, sheet: SheetWriter): void {
  const { labels } = words
  const by = recommendation.by === null || sameAsAbove ? '' : `${shortened(recommendation.by.text, 60)}: `
  const answered = recommendation.answered === false ? ` (${labels.unanswered})` : ''
  const ordinal = recommendation.ordinal === null ? '' : ` ${shortened(recommendation.ordinal, 6)}`
  sheet.entry(`${labels.recommendation}${ordinal}`, `${by}${shortened(recommendation.text, sheet.quotation)}${answered}`, {
    indent, label: 16, ...(recommendation.answered === false ? { style: sheet.colours.warning } : {}),
  })
}

const good: ReadonlySet<Outcome> = new Set(['approved', 'approvedWithChanges', 'recommended', 'appointed'])
const bad: ReadonlySet<Outcome> = new Set(['rejected', 'withdrawn'])
const open: ReadonlySet<Outcome> = new Set(['postponed', 'sentBack', 'notRecorded', 'unclear'])

function summariseDecision(decision: Decision, indent: number, words: Words, sheet: SheetWriter): void {
  const { colours } = sheet
  const { outcome } = decision
  const style = good.has(outcome) ? colours.good : bad.has(outcome) ? colours.bad : open.has(outcome) ? colours.warning : undefined
  const quoted = shortened(decision.text, sheet.quotation)
  sheet.entry(decision.earlier ? words.labels.earlierDecision : words.labels.decision, `${words.said.outcomes[outcome]}${quoted === '' ? '' : ` – “${quoted}”`}`, {
    indent, label: 16, ...(style === undefined ? {} : { style }),
  })
}

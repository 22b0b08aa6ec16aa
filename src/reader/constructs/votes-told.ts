import type { Decision, Passage, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { trimSpan } from '../sheet.ts'
import { contentSpan, type SectionPart } from './item-sections.ts'
import type { Line } from './lines.ts'
import { votesToldIn } from './votes.ts'

/** A note to the minutes explains a vote; it need not dissent. */
const onlyNote = /^(?:protokollsanteckning|särskilt yttrande|protokolbemærkning)/iu

/**
 * What other sections of an item tell of its decision: how the vote went ("Votering", "Beslutsgång") and who dissents
 * ("Reservation", "Protokolltilførsel"). A quoted decision of an earlier meeting is left as it is.
 */
export function tellVotes(sheet: Sheet, lines: readonly Line[], parts: readonly SectionPart[], decisions: readonly Decision[]): void {
  const decision = decisions.findLast((one) => !one.earlier)
  if (decision === undefined) return
  const spans = (id: string): Span[] => parts.filter((part) => part.id === id && !onlyNote.test(part.words)).map((part) => contentSpan(lines, part)).filter((span) => span !== null)
  decision.votes ??= votesToldIn(sheet.text, spans('deliberation'), decision.outcome)
  for (const span of spans('minority')) {
    const said = dissentOf(sheet.text, span)
    if (said !== null && !decision.dissent.some((known) => known.span[0] < said.span[1] && said.span[0] < known.span[1])) decision.dissent.push(said)
  }
}

/** A whole section of dissent is one passage, whoever joins in it; "Ingen" says that nobody did. */
function dissentOf(text: string, whole: Span): Passage | null {
  const span = trimSpan(text, whole[0], whole[1])
  const said = text.slice(span[0], span[1])
  return said.length < 3 || /^(?:ingen|inga|ingen reservationer|inga reservationer|-|–)\.?$/iu.test(said) ? null : { text: said, span }
}

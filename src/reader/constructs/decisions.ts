import { dateIn } from '../dates.ts'
import type { DateValue, Decision, Outcome, Passage } from '../reading.ts'
import { passage, sentencesOf, type Sheet } from '../sheet.ts'
import { words } from '../words.ts'
import { isNothing, outcomeOf, sentenceOutcome } from './decision-outcome.ts'
import { readDissent, readVotes } from './votes.ts'
import { tellVotes } from './votes-told.ts'
import { readRationale, readResume, readLead } from './decision-details.ts'
import { contentSpan, type SectionPart } from './item-sections.ts'
import type { Line } from './lines.ts'

/** What the decision construct must know of the meeting. */
export interface MeetingFacts {
  /** ISO date or null */
  date: string | null
}

/** One decision for each decision heading of an item; those of earlier meetings are marked. */
export function readDecisions(sheet: Sheet, lines: readonly Line[], parts: readonly SectionPart[], meeting: MeetingFacts): Decision[] {
  const out: Decision[] = []
  let told: Outcome | null | undefined
  const deliberated = (): Outcome | null => (told === undefined ? (told = fromDeliberation(sheet, lines, parts)) : told)
  let earlierPart = false
  for (const part of parts) {
    if (part.id === 'earlierHandling') earlierPart = true
    else if (part.id === 'recommendation' || part.id === 'caseStatement') earlierPart = false
    const quotes = part.id === 'earlierHandling' && /beslut|vedtak/iu.test(part.words)
    if (part.id !== 'decision' && !quotes) continue
    const span = contentSpan(lines, part)
    const head = part.heading === null ? null : readHeading(sheet.text, part.heading)
    if (span === null && head === null) continue
    const decision = build(sheet, lines, part, span, head, meeting, earlierPart)
    if (/^(?:tilråding|innstilling) (?:i|frå|fra) /iu.test(part.words)) decision.outcome = 'recommended'
    if (/förslag till (?:kommun|region)?fullmäktige/iu.test(part.words) && decision.text !== '') decision.outcome = 'recommended'
    if (decision.outcome === 'approved' && deliberated() === 'approvedWithChanges') decision.outcome = 'approvedWithChanges'
    if (decision.outcome === 'unclear') decision.outcome = deliberated() ?? (/vedtak|beslut(?:ar|ade)?$/iu.test(part.words.replace(/[\s:]+$/u, '')) ? 'approved' : 'unclear')
    out.push(decision)
  }
  const decisions = withoutEmptyDoubles(out)
  tellVotes(sheet, lines, parts, decisions)
  return decisions
}

/** Norwegian minutes say under "Behandling" how the vote went, and under "Vedtak" only what was adopted. */
function fromDeliberation(sheet: Sheet, lines: readonly Line[], parts: readonly SectionPart[]): Outcome | null {
  const told = parts.filter((part) => part.id === 'deliberation').map((part) => contentSpan(lines, part)).filter((span) => span !== null)
  const said = told.map(([start, end]) => sheet.text.slice(start, end)).join('\n')
  if (!/vedtatt|vedteke|bifall|godkendt|vedtaget/iu.test(said)) return null
  return /tilleggsforslag|endringsforslag|tilläggsyrkande/iu.test(said) && /(?:tilleggsforslag|endringsforslag|tilläggsyrkande)[^.]{0,80}(?:vedtatt|vedteke|bifall)/iu.test(said) ? 'approvedWithChanges' : 'approved'
}

/** An empty decision field beside a filled one of the same meeting says nothing. */
function withoutEmptyDoubles(decisions: Decision[]): Decision[] {
  if (decisions.length < 2) return decisions
  return decisions.filter((one) => one.text !== '' || one.body !== null || one.date !== null)
}

function build(sheet: Sheet, lines: readonly Line[], part: SectionPart, span: [number, number] | null, head: Heading | null, meeting: MeetingFacts, earlierPart: boolean): Decision {
  const at = part.heading?.[1] ?? part.contentStart
  const whole = span === null ? { text: '', span: [at, at] as [number, number] } : passage(sheet.text, span[0], span[1])
  const content = lines.slice(part.from, part.to)
  const firstPoint = content.findIndex((line) => line.block.kind === 'item' && line.folded !== '')
  const proseEnd = firstPoint < 0 ? whole.span[1] : content[firstPoint]!.block.outer[0]
  const listed = content.filter((line) => line.block.kind === 'item' && line.folded !== '')
  const top = listed.reduce((least, line) => Math.min(least, line.block.level), Infinity)
  const points = listed.filter((line) => line.block.level === top)
  const proseStart = quotedDecision(sheet.text, whole.span[0], proseEnd) ?? whole.span[0]
  const prose = sheet.text.slice(proseStart, Math.max(proseStart, proseEnd))
  const ownDate = head?.date ?? null
  const quoted = proseStart > whole.span[0] ? readHeading(sheet.text, [whole.span[0], proseStart]) : null
  const date = ownDate ?? quoted?.date ?? null
  const earlier = earlierPart || (date !== null && meeting.date !== null && date.value < meeting.date)
  const outcome = onlyNews(content, prose) || isNothing(whole.text) ? 'notRecorded' : outcomeOf(prose.trim() === '' && points[0] !== undefined ? points[0].words : prose, sheet.language)
  return {
    body: head?.body ?? quoted?.body ?? null, date, by: decider(sheet.text, proseStart, proseEnd), outcome,
    text: whole.text, points: points.map((line) => ({ text: line.words, span: [line.start, line.end] })),
    votes: readVotes(sheet.text, whole.span), dissent: readDissent(sheet.text, whole.span), span: whole.span,
    rationale: readRationale(sheet.text, whole.span, proseEnd), ...readLead(sheet.text, whole.span),
    resume: outcome === 'postponed' || /udsk|udsæt|genopt|bordl|utset|skjut/iu.test(whole.text) ? readResume(sheet.text, whole.span) : null,
    earlier,
  }
}

interface Heading {
  body: Passage | null
  date: DateValue | null
}

/** "Beslutning i Tværgående chefgruppe den 01-11-2012", "Udvalgets beslutning den 04.12.2012 Punkt 4". */
function readHeading(text: string, span: [number, number]): Heading {
  const heading = text.slice(span[0], span[1])
  const found = dateIn(text, span[0], span[1])
  const date = found === null ? null : { value: found.value!, span: found.span }
  const ahead = /(?:beslutning(?:er)?|vedtak|beslut|behandling|indstilling|tilråding|innstilling)\s+(?:(?:i|fra|frå|truffet af)\s+)?(?=\S)/iu.exec(heading)
  const inBody = ahead === null ? null : /^(\p{Lu}.*?)(?=\s+(?:den|d\.|møde|möte|-|–)\s|\s*,?\s*\d|\s*[:.]?$)/u.exec(heading.slice(ahead.index + ahead[0].length))
  const genitive = /^\**(\p{Lu}[^:]{2,70}?)s\s+(?:beslutning|vedtak|beslut)/u.exec(heading)
  const deciding = /^(\p{Lu}.{2,60}?)\s+(?:beslutar|beslutade|vedtok)\s*:?$/iu.exec(heading)
  const name = inBody?.[1] ?? genitive?.[1] ?? deciding?.[1]
  if (name === undefined || dateIn(name) !== null) return { body: null, date }
  const at = span[0] + heading.indexOf(name)
  return { body: passage(text, at, at + name.length), date }
}

/** A field that repeats an earlier meeting's decision starts "Forretningsudvalgets beslutning den 18. september 2012:" */
function quotedDecision(text: string, start: number, end: number): number | null {
  const first = text.slice(start, Math.min(end, start + 200))
  const found = /^[^\n.]{0,90}(?:beslutning|vedtak|beslut)(?:[^\n.]|(?<=\d)\.){0,60}\d{4}[^\n.]{0,20}(?::|\n)/iu.exec(first)
  return found === null ? null : start + found[0].length
}

/** Only "KKR:" / "AVS:" and news below it: nothing was decided. */
function onlyNews(content: readonly Line[], prose: string): boolean {
  const first = content[0]
  if (first === undefined) return false
  return /^\p{Lu}[\p{Lu}\d]{1,5}:$/u.test(first.folded) && sentencesOf(prose, 0, prose.length).every((sentence) => sentenceOutcome(sentence.text, 'da') === null || sentence.text.length > 200 || !/\b(godkend|beslut|vedtag)/iu.test(sentence.text))
}

const byPerson = words('^(\\p{Lu}[\\p{L}-]*(?:direktøren|direktören|chefen|formanden|ordföranden|lederen|borgmesteren|rådmannen|chef|direktør|rektor|kontorchefen)|Formanden|Borgmesteren|Direktøren|Ordföranden|Lederen|Rådmannen|Kommunedirektøren|Rektor|Centerchefen)\\s+\\p{Ll}+(?:de|te|ede|tog|gav|er|at|ar|dde)?\\b', 'u')

/** "Kommunaldirektøren godkendte …": a person decides within the body. */
function decider(text: string, start: number, end: number): Passage | null {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
  const found = byPerson.exec(text.slice(from, end))
  return found === null ? null : { text: found[1]!, span: [from, from + found[1]!.length] }
}

import type { FindingCode, Item, Reading, Span } from '../../../src/reader/reading.ts'
import { among, asWritten } from '../as-written.ts'
import { exactly, row, type Figure } from '../figure.ts'

/** Source document 1: minutes of a managers' forum, six items. */
export function minutesFigures(name: string, reading: Reading): Figure[] {
  const { items, meeting } = reading
  const each = <T>(of: (item: Item) => T): T[] => items.map(of)
  const slots = items.flatMap(({ slot }) => (slot === null ? [] : [`${slot.start}–${slot.end}`]))
  return [
    exactly(`${name} kind`, reading.kind, 'minutes'),
    exactly(`${name} date`, meeting?.date?.value ?? null, '2012-11-01'),
    exactly(`${name} start`, meeting?.start?.value ?? null, '08:30'),
    exactly(`${name} items`, items.length, 6),
    asWritten(`${name} titles as written`, each(({ title }) => title?.text), ['7ecf2302', '1f699d7c', '04332450', '72c3203f', '52cf20bb', '21d3d882']),
    row(`${name} recommendations per item`, each(({ recommendations }) => recommendations.length), [2, 3, 3, 2, 1, 1]),
    row(`${name} decision points per item`, each(pointsOf), [0, 0, 4, 3, 2, 0]),
    row(`${name} attachments per item`, each(({ attachments }) => attachments.length), [1, 6, 1, 1, 0, 0]),
    asWritten(`${name} case numbers as written`, each(({ caseNumber }) => caseNumber?.text), [null, 'f4e0db94', 'ee41c396', 'f9393aa0', null, null]),
    asWritten(`${name} presenters as written`, each(({ presenter }) => presenter?.text), ['beb148df', 'e220bbda', 'd5a68901', 'f1c3e475', 'beb148df', null]),
    asWritten(`${name} recommenders as written`, each(recommenderOf), ['4be32b01', '003bac48', '6a09b483', '4be32b01', '4be32b01', '4be32b01']),
    row(`${name} time slots`, slots, ['08:35–09:35']),
    row(`${name} outcomes`, each(outcomeOf), ['approved', 'approved', 'concluded', 'discussed', 'informed', 'notRecorded']),
    row(`${name} recommendations answered`, each(answersOf), ['++', '+++', '++-', '++', '?', '?']),
    exactly(`${name} page break inside a sentence joined`, reading.extra.joins?.length ?? 0, 1),
    ...findingsOf(name, reading),
    row(`${name} goals with a number`, reading.goals.flatMap(({ target }) => (target === null ? [] : [target])), [500, 2000]),
    row(`${name} groups by members`, reading.groups.map(({ members }) => members.length), [4]),
    row(`${name} cover`, reading.covers.flatMap(({ from, to }) => [from, to]), ['2012-12-08', '2013-01-13']),
    exactly(`${name} notes by unit`, reading.unitNotes.length, 3),
    among(`${name} abbreviations`, reading.abbreviations.map(({ short }) => short), ['66034d1b', '56a595b9', 'bee454ee', 'ea40ca27', '51c62889', '0abb67b9', 'db74d072', 'fd244901', '5c0743aa', 'e220bbda']),
  ]
}

function findingsOf(name: string, reading: Reading): Figure[] {
  const of = (code: FindingCode): (Span | null)[] => reading.findings.filter((finding) => finding.code === code).map(({ span }) => span)
  const task = reading.items[2]?.decisions.find(({ earlier }) => !earlier)?.points[1]?.span
  const onTask = (code: FindingCode): boolean => task !== undefined && of(code).some((span) => span !== null && meets(span, task))
  const unanswered = reading.items[2]?.recommendations[2]?.span
  return [
    exactly(`${name} unanswered recommendations`, of('unansweredRecommendation').length, 1),
    exactly(`${name} it is the third of item 3`, unanswered !== undefined && of('unansweredRecommendation').some((span) => span !== null && meets(span, unanswered)), true),
    exactly(`${name} the paper to be written has no owner`, onTask('noOwner'), true),
    exactly(`${name} the paper to be written has no date`, onTask('noDueDate'), true),
    exactly(`${name} sums that do not add up`, of('sumMismatch').length, 1),
    exactly(`${name} goals without a number`, of('goalWithoutNumber').length, 1),
    exactly(`${name} no attendance list`, of('noAttendance').length, 1),
    exactly(`${name} weekdays that do not fit`, of('weekdayMismatch').length, 0),
  ]
}

const meets = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]
const decisionsOf = ({ decisions }: Item): Item['decisions'] => decisions.filter(({ earlier }) => !earlier)
const pointsOf = (item: Item): number => decisionsOf(item).reduce((sum, { points }) => sum + points.length, 0)
const recommenderOf = ({ recommendations }: Item): string | undefined => recommendations[0]?.by?.text
const outcomeOf = (item: Item): string => decisionsOf(item).map(({ outcome }) => outcome).join('+')

const answersOf = ({ recommendations }: Item): string => recommendations.map(({ answered }) => (answered === null ? '?' : answered ? '+' : '-')).join('')

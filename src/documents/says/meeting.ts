import type { Consultation, DocumentKind, Letter, Meeting, Person, PersonRole, Reading, Stance } from '../../reader/reading.ts'
import type { Group, Row, Value } from './says.ts'
import { byPlace, figures, group, row, together, value } from './says.ts'
import type { Wording } from './wording-for.ts'

/** The head of a meeting: which, when, where, under whose mandate, how approved. */
export function meetingGroup(meeting: Meeting, title: Row[], w: Wording): Group {
  const { labels } = w.words
  const rows: Row[] = [...title]
  if (meeting.body !== null) rows.push(row(labels.body, value('body', meeting.body.span, meeting.body.text)))
  if (meeting.date !== null) rows.push(row(labels.date, value('date', meeting.date.span, null, { lead: w.date(meeting.date.value), read: { date: meeting.date.value } })))
  const { start, end } = meeting
  rows.push(...together(labels.time, [
    ...(start === null ? [] : [value('start', start.span, null, { lead: w.clock(start.value), read: { clock: start.value } })]),
    ...(end === null ? [] : [value('end', end.span, null, { lead: w.clock(end.value), read: { clock: end.value } })]),
  ]))
  if (meeting.place !== null) rows.push(row(labels.place, value('venue', meeting.place.span, meeting.place.text)))
  const { from, to } = meeting.mandate ?? { from: null, to: null }
  rows.push(...together(labels.mandate, [
    ...(from === null ? [] : [value('mandateFrom', from.span, from.text)]),
    ...(to === null ? [] : [value('mandateTo', to.span, to.text)]),
  ]))
  const { approval } = meeting
  if (approval !== null) {
    const state = approval.approved === null ? [] : [approval.approved ? w.words.approved : w.words.notApproved]
    rows.push(row(labels.approval, value('approval', approval.span, null, { lead: w.all.approvalModes[approval.mode], read: { approvalMode: approval.mode }, after: state })))
  }
  const note = [
    meeting.formalStatus === null ? '' : w.all.formalStatuses[meeting.formalStatus],
    meeting.online === null ? '' : meeting.online ? w.words.online : w.words.inPerson,
  ].filter(part => part !== '').join(', ')
  return group('meeting', w.words.groups.meeting, byPlace(rows), { note: note.charAt(0).toUpperCase() + note.slice(1) })
}

const roleOrder: PersonRole[] = ['chair', 'minuteTaker', 'present', 'substitute', 'apologies', 'absent', 'author', 'signatory', 'presenter', 'mentioned']

const attending: ReadonlySet<PersonRole> = new Set(['present', 'absent', 'apologies', 'substitute', 'chair'])

/** One row a role; the people in it each with their own passage. Whom an agenda names may be called in or only spoken of. */
export function peopleGroup(people: Person[], kind: DocumentKind, w: Wording): Group {
  const label = (role: PersonRole) => role === 'mentioned' && kind === 'agenda' ? w.words.labels.calledOrMentioned : w.all.roles[role]
  const rows = roleOrder.flatMap(role => together(label(role), people.filter(person => person.role === role).sort((a, b) => a.span[0] - b.span[0]).map(asValue)))
  return group('people', people.some(one => attending.has(one.role)) ? w.words.groups.participants : w.words.groups.people, rows)
}

function asValue(person: Person): Value {
  return value(person.role, person.span, person.title === null ? person.name : `${person.name}, ${person.title}`, { read: { role: person.role } })
}

export function consultationGroup(consultation: Consultation, w: Wording): Group {
  const { labels } = w.words
  const rows: Row[] = []
  if (consultation.subject !== null) rows.push(row(labels.subject, value('subject', consultation.subject.span, consultation.subject.text)))
  for (const question of consultation.questions) rows.push(row(labels.question, value('question', question.span, question.text)))
  if (consultation.stance !== null) rows.push(row(labels.stance, value('stance', consultation.stance.span, null, { lead: stanceInWords(consultation.stance, w), strong: true, read: figures(consultation.stance) })))
  return group('consultation', w.words.groups.consultation, byPlace(rows))
}

function stanceInWords(stance: Stance, w: Wording): string {
  const unanimous = stance.unanimous === null ? '' : stance.unanimous === 'for' ? w.words.unanimousFor : w.words.unanimousAgainst
  return [unanimous, w.words.votes(stance.for, stance.against, stance.abstain)].filter(part => part !== '').join(', ')
}

/** Letters, posts and evaluations have the same head; `heading` says which it is. */
export function letterGroup(letter: Letter, heading: string, title: Row[], w: Wording): Group {
  const { labels } = w.words
  const rows: Row[] = [...title]
  if (letter.author !== null) rows.push(row(labels.author, value('author', letter.author.span, letter.author.text)))
  if (letter.unit !== null) rows.push(row(labels.unit, value('unit', letter.unit.span, letter.unit.text)))
  if (letter.date !== null) rows.push(row(labels.date, value('date', letter.date.span, null, { lead: w.date(letter.date.value), read: { date: letter.date.value } })))
  for (const result of letter.results) rows.push(row(labels.result, value('result', result.span, result.text)))
  for (const focus of letter.focus) {
    rows.push(row(labels.focus, value('focus', focus.span, focus.text, { after: focus.condition === null ? [] : [focus.condition] })))
  }
  for (const hope of letter.hopes) rows.push(row(labels.hope, value('hope', hope.span, hope.text)))
  const [from, to] = [letter.periodStart ?? letter.periodEnd, letter.periodEnd ?? letter.periodStart]
  const period = from === null || to === null ? '' : from === to ? w.words.onePeriod(w.date(from)) : w.words.period(w.date(from), w.date(to))
  return group('letter', heading, byPlace(rows), { note: [period, letter.categories.join(', ')].filter(part => part !== '').join('. ') })
}

/** The title as a row, to stand first in the meeting or the letter, or by itself. */
export function titleRows(reading: Reading, w: Wording): Row[] {
  return reading.title === null ? [] : [row(w.words.labels.title, value('title', reading.title.span, reading.title.text))]
}

import { clockInWords, dateInWords } from '../wording/dates.ts'
import type { Meeting, PersonRole, Reading } from '../reader/reading.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import type { Words } from './words.ts'

const labelled = { indent: 0, label: 10 }

/** The meeting in one line, the people counted by role. */
export function summariseMeeting(reading: Reading, words: Words, sheet: SheetWriter): void {
  const { meeting } = reading
  if (meeting !== null) {
    const parts = meetingParts(meeting, words, sheet)
    if (parts.length > 0) sheet.entry(words.labels.meeting, parts.join(' · '), labelled)
    if (meeting.mandate !== null) {
      const ends = [meeting.mandate.from, meeting.mandate.to].map((end) => (end === null ? '…' : shortened(end.text, sheet.quotation)))
      sheet.entry(words.labels.mandate, ends.join(' → '), labelled)
    }
  }
  const roles = rolesOf(reading, words)
  if (roles !== '') sheet.entry(words.labels.people, roles, labelled)
}

function meetingParts(meeting: Meeting, words: Words, sheet: SheetWriter): string[] {
  const clock = [meeting.start, meeting.end].flatMap((time) => (time === null ? [] : [clockInWords(time.value, words.language)])).join('–')
  const date = meeting.date === null ? '' : dateInWords(meeting.date.value, words.language)
  const parts = [
    meeting.body === null ? '' : shortened(meeting.body.text, sheet.quotation),
    meeting.formalStatus === null ? '' : words.said.formalStatuses[meeting.formalStatus],
    [date, clock].filter((part) => part !== '').join(' '),
    meeting.place === null ? '' : shortened(meeting.place.text, sheet.quotation),
    meeting.online === true ? words.said.document.online : '',
    meeting.approval?.approved === true ? words.labels.approved : '',
    meeting.approval?.approved === false ? words.labels.notApproved : '',
  ]
  return parts.filter((part) => part !== '')
}

function rolesOf(reading: Reading, words: Words): string {
  const counts = new Map<PersonRole, number>()
  for (const { role } of reading.people) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].map(([role, count]) => `${words.said.roles[role]}: ${count}`).join(' · ')
}

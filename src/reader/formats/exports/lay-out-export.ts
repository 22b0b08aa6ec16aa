import { LayoutBuilder } from '../../layout-builder.ts'
import type { Layout, Trouble } from '../../layout.ts'
import { layOutHtml } from '../html.ts'
import { addLines } from './export-lines.ts'
import { inOrder, type ExportedItem, type ExportedMeeting, type ExportedSection } from './exported-meeting.ts'

/** Lays a meeting out as plain readable text whose blocks keep what the export said outright. */
export function layOutExport(meeting: ExportedMeeting, trouble: readonly Trouble[] = []): Layout {
  const builder = new LayoutBuilder()
  if (meeting.body !== null) builder.add({ kind: 'heading', level: 1, text: meeting.body, role: { is: 'body' } })
  if (meeting.name !== null) builder.add({ kind: 'paragraph', text: meeting.name })
  if (meeting.time !== null) builder.add({ kind: 'paragraph', text: meeting.time, role: { is: 'meetingTime' } })
  if (meeting.end !== null) builder.add({ kind: 'paragraph', text: meeting.end, role: { is: 'meetingEnd' }, gap: 0 })
  if (meeting.place !== null) builder.add({ kind: 'paragraph', text: meeting.place, role: { is: 'place' }, gap: 0 })
  for (const [index, person] of meeting.people.entries()) {
    builder.add({ kind: 'item', mark: '-', text: person.name, role: { is: 'person', role: person.role }, gap: index === 0 ? 1 : 0 })
    if (person.note !== null) builder.add({ kind: 'paragraph', text: person.note, gap: 0 })
  }
  for (const item of inOrder(meeting.items)) addItem(builder, item)
  builder.trouble.push(...trouble)
  return builder.layout('application/xml', null, { kind: meeting.kind })
}

function addItem(builder: LayoutBuilder, item: ExportedItem): void {
  const mark = item.number === null ? null : `${item.number.replace(/\.$/, '')}.`
  builder.add({ kind: 'heading', level: 2, mark, text: item.title ?? '', role: { is: 'itemTitle', number: item.number, access: item.access, kind: item.kind } })
  if (item.caseNumber !== null) builder.add({ kind: 'paragraph', text: item.caseNumber, role: { is: 'caseNumber' } })
  for (const section of item.sections) addSection(builder, section)
  if (item.attachments.length === 0) return
  builder.add({ kind: 'heading', level: 3, text: 'Bilag', role: { is: 'sectionHeading', decision: false } })
  for (const name of item.attachments) builder.add({ kind: 'item', mark: '-', text: name.replace(/\s+/g, ' '), role: { is: 'attachment' } })
}

function addSection(builder: LayoutBuilder, section: ExportedSection): void {
  if (section.heading !== null) {
    builder.add({ kind: 'heading', level: 3, text: section.heading, role: { is: 'sectionHeading', decision: section.decision } })
  }
  if ('lines' in section.content) addLines(builder, section.content.lines)
  else layOutHtml(section.content.html, builder)
}

import type { PersonRole } from '../../reading.ts'
import { saysSomethingOf } from './decision-of-meeting.ts'
import type { ExportedItem, ExportedPerson, ExportedSection } from './exported-meeting.ts'
import type { ExportRead } from './export-format.ts'
import { childNodes, nodeAt, rawText, textAt, type XmlNode } from './xml-node.ts'

/** `Publication > Agendas > Agenda > Meeting, Committee, Items > Item > Fields > ItemField`; more agendas are addenda. */
export function readEdagsorden(root: XmlNode): ExportRead {
  const agendas = childNodes(nodeAt(root, 'Agendas'), 'Agenda')
  const first = agendas[0] ?? null
  const meeting = nodeAt(first, 'Meeting')
  const items = agendas.flatMap((agenda) => childNodes(nodeAt(agenda, 'Items'), 'Item'))
  const time = textAt(meeting, 'When')
  const kind = isMinutes(root, meeting, items, time) ? 'minutes' : 'agenda'
  return {
    meeting: {
      kind,
      body: textAt(first, 'Committee', 'Name'),
      name: textAt(first, 'Name'),
      time,
      end: textAt(meeting, 'Until'),
      place: textAt(meeting, 'Where'),
      people: childNodes(nodeAt(meeting, 'Members'), 'MeetingMember').flatMap((member) => personOf(member, kind)),
      items: items.map(readItem),
    },
    trouble: [],
  }
}

/** Concluded, published as minutes, or final with a decision of this very meeting; a draft's decision field may carry an earlier one. */
function isMinutes(root: XmlNode, meeting: XmlNode | null, items: readonly XmlNode[], time: string | null): boolean {
  const type = textAt(root, 'PublicationTypeAsEnum') ?? ''
  if (textAt(meeting, 'Concluded') !== null || /minutes|referat/iu.test(type)) return true
  if (/draft|kladde/iu.test(type)) return false
  return items.some((item) => fieldsOf(item).some((field) => isTrue(field, 'IsFeedback') && saysSomethingOf(time, rawText(nodeAt(field, 'Content')))))
}

function personOf(member: XmlNode, kind: 'minutes' | 'agenda'): ExportedPerson[] {
  const name = textAt(member, 'Name') ?? textAt(member, 'Member', 'Name')
  return name === null ? [] : [{ name, role: roleOf(member, kind), note: textAt(member, 'ParticipationNote') }]
}

/** 0 is not decided, 1 and 4 take part, the rest do not; before a meeting nobody was present. */
function roleOf(member: XmlNode, kind: 'minutes' | 'agenda'): PersonRole {
  const value = textAt(member, 'ParticipationStatusAsValue')
  const words = textAt(member, 'ParticipationStatusAsText') ?? ''
  if (/notdecided|ikke bestemt/iu.test(words) || value === '0') return 'mentioned'
  if (/declin|afbud|excus|cancel/iu.test(words)) return 'apologies'
  if (/substitut|stedfortræder|suppleant/iu.test(words)) return 'substitute'
  if (/absent|frav|notattend|ikke mødt/iu.test(words)) return 'absent'
  if (value === '1' || value === '4' || /attend|accept|deltag|present/iu.test(words)) return kind === 'minutes' ? 'present' : 'mentioned'
  return value === null ? 'mentioned' : 'absent'
}

/** A closed item shows its title alone. */
function readItem(item: XmlNode): ExportedItem {
  const open = textAt(item, 'IsPublic')
  const closed = open !== null && !/^true$/iu.test(open)
  const fields = fieldsOf(item).toSorted((a, b) => indexOf(a) - indexOf(b))
  return {
    number: textAt(item, 'Number'),
    title: textAt(item, 'Caption'),
    access: open === null ? null : closed ? 'closed' : 'open',
    kind: null,
    caseNumber: closed ? null : textAt(item, 'Case', 'Number'),
    sections: closed ? [] : [...fields.flatMap(fieldSection), ...historyOf(item)],
    attachments: closed ? [] : childNodes(nodeAt(item, 'Enclosures'), 'Enclosure').flatMap((enclosure) => textAt(enclosure, 'Name') ?? []),
  }
}

function fieldsOf(item: XmlNode): XmlNode[] {
  return childNodes(nodeAt(item, 'Fields'), 'ItemField')
}

function indexOf(field: XmlNode): number {
  const index = Number(textAt(field, 'Index') ?? 'NaN')
  return Number.isFinite(index) ? index : Number.MAX_SAFE_INTEGER
}

function isTrue(node: XmlNode, name: string): boolean {
  return /^true$/iu.test(textAt(node, name) ?? '')
}

function fieldSection(field: XmlNode): ExportedSection[] {
  const content = rawText(nodeAt(field, 'Content'))
  if (isEmpty(content)) return []
  const html = /html/iu.test(textAt(field, 'FieldTypeAsEnum') ?? '') || /<\/?[a-z][^>]*>/iu.test(content)
  return [{ heading: textAt(field, 'Caption'), decision: isTrue(field, 'IsFeedback'), content: html ? { html: content } : { lines: content } }]
}

/** What other meetings decided on the item before. */
function historyOf(item: XmlNode): ExportedSection[] {
  return childNodes(nodeAt(item, 'ItemHistory')).flatMap((entry) => {
    const content = rawText(nodeAt(entry, 'Content'))
    if (isEmpty(content)) return []
    const parts = [textAt(entry, 'MeetingDetails', 'CommitteeName'), textAt(entry, 'MeetingDetails', 'MeetingDueDate'), textAt(entry, 'Caption')]
    return [{ heading: parts.filter((part) => part !== null).join(' '), decision: true, content: { html: content } }]
  })
}

/** "Tomt indhold" is the system's own word for a field nobody filled in. */
function isEmpty(content: string): boolean {
  const words = content.replace(/<[^>]{0,500}>/g, ' ').replace(/&nbsp;|&#160;/g, ' ').replace(/\s+/g, ' ').trim()
  return words === '' || /^tomt indhold\.?$/iu.test(words)
}

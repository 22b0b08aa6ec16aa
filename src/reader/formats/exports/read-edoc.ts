import { itemKind, type ExportedItem } from './exported-meeting.ts'
import type { ExportRead } from './export-format.ts'
import { childNodes, nodeAt, rawText, textAt, type XmlNode } from './xml-node.ts'

/** `Meeting > Committee, MeetingDate, MeetingState, MeetingAgendaTypes > MeetingAgendaType > MeetingAgendaItems > MeetingAgendaItem`. */
export function readEdoc(root: XmlNode): ExportRead {
  const state = textAt(root, 'MeetingState')
  const body = textAt(root, 'Committee')
  const items = childNodes(nodeAt(root, 'MeetingAgendaTypes'), 'MeetingAgendaType').flatMap((type) => {
    const closed = /lukket/iu.test(textAt(type, 'AgendaType') ?? '')
    return childNodes(nodeAt(type, 'MeetingAgendaItems'), 'MeetingAgendaItem').map((item) => readItem(item, closed, body))
  })
  return {
    meeting: { kind: kindOf(state), body, name: state, time: textAt(root, 'MeetingDate'), end: null, place: textAt(root, 'MeetingPlace') ?? textAt(root, 'Location'), people: [], items },
    trouble: [],
  }
}

/** "Referat endeligt godkendt", "Dagsorden publiceret". */
function kindOf(state: string | null): 'minutes' | 'agenda' | null {
  if (state === null) return null
  if (/referat/iu.test(state)) return 'minutes'
  return /dagsorden/iu.test(state) ? 'agenda' : null
}

/** A closed item shows its neutral title, and its text only where the export says it is to be published. */
function readItem(item: XmlNode, closed: boolean, body: string | null): ExportedItem {
  const document = nodeAt(item, 'Document')
  const number = textAt(item, 'AgendaItemNumber')
  const title = (closed ? textAt(document, 'NeutralTitle') : null) ?? textAt(document, 'Title')
  const shown = !closed || textAt(document, 'PublishingType') === 'SKAL PUBLICERES'
  const lines = shown ? withoutTitle(rawText(nodeAt(item, 'FullText')), number, title) : ''
  return {
    number, title,
    access: closed ? 'closed' : 'open',
    kind: itemKind(textAt(agendaItemOf(document, body), 'AgendaItemType')),
    caseNumber: null,
    sections: lines.trim() === '' ? [] : [{ heading: null, decision: false, content: { lines } }],
    attachments: shown ? unlisted(attachmentTitles(document, closed), lines) : [],
  }
}

/** An item that went through several bodies has an entry for each. */
function agendaItemOf(document: XmlNode | null, body: string | null): XmlNode | null {
  const entries = childNodes(nodeAt(document, 'AgendaItems'), 'AgendaItem')
  return entries.find((entry) => textAt(entry, 'Committee') === body) ?? entries[0] ?? null
}

function attachmentTitles(document: XmlNode | null, closed: boolean): string[] {
  return childNodes(nodeAt(document, 'Attachments'), 'Attachment')
    .filter((attachment) => !closed || textAt(attachment, 'PublishingType') === 'SKAL PUBLICERES')
    .flatMap((attachment) => textAt(attachment, 'Title') ?? [])
}

/** The text begins with number and title again ("2.<tab>Title", sometimes over two lines). */
function withoutTitle(text: string, number: string | null, title: string | null): string {
  if (title === null) return text
  const lines = text.split(/\r\n?|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first === -1) return text
  let words = folded(lines[first] ?? '')
  if (number !== null && words.startsWith(number)) words = words.slice(number.length).replace(/^[.)]?\s*/, '')
  let last = first
  while (words !== folded(title) && folded(title).startsWith(words) && last < first + 3 && last + 1 < lines.length) words = `${words} ${folded(lines[++last] ?? '')}`.trim()
  return words === folded(title) ? lines.slice(last + 1).join('\n') : text
}

/** Attachments the text does not list itself; where it lists as many under "Bilag", it names the same ones in other words. */
function unlisted(titles: readonly string[], text: string): string[] {
  const listed = listedUnderBilag(text)
  if (listed >= titles.length) return []
  const words = folded(text)
  return titles.filter((title) => !words.includes(folded(title))).slice(0, titles.length - listed)
}

function listedUnderBilag(text: string): number {
  let count = 0
  let below = false
  for (const line of text.split(/\r\n?|\n/).map((one) => one.trim())) {
    if (/^bilag\s*:?$/iu.test(line)) below = true
    else if (line === '') below = false
    else if (below && !/^ingen\.?$/iu.test(line)) count++
  }
  return count
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

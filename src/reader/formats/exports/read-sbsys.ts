import type { Trouble } from '../../layout.ts'
import type { ExportedItem, ExportedSection } from './exported-meeting.ts'
import type { ExportRead } from './export-format.ts'
import { attribute, childNodes, innerHtml, nodeAt, rawText, textAt, type XmlNode } from './xml-node.ts'

/** `Dagsorden > Møde, Dagsordenpunkter > Dagsordenpunkt`; several agendas of one meeting are the agenda and its addenda. */
export function readSbsys(root: XmlNode): ExportRead {
  const agendas = agendasIn(root)
  const meetings = Map.groupBy(agendas, (agenda) => attribute(meetingOf(agenda), 'MødeID', 'MoedeID', 'ModeID') ?? '')
  const [own = []] = meetings.values()
  const meeting = own.map(meetingOf).find((node) => node !== null) ?? null
  const minutes = own.some((agenda) => /referat/iu.test(attribute(agenda, 'Dagsordentype') ?? ''))
  return {
    meeting: {
      kind: minutes ? 'minutes' : own.some((agenda) => /dagsorden/iu.test(attribute(agenda, 'Dagsordentype') ?? '')) ? 'agenda' : null,
      body: attribute(meeting, 'Udvalg'),
      name: null,
      time: joined(attribute(meeting, 'Mødedato'), attribute(meeting, 'Mødetid')),
      end: joined(attribute(meeting, 'Mødeslutdato'), attribute(meeting, 'Mødesluttid')),
      place: attribute(meeting, 'Mødested'),
      people: [],
      items: own.flatMap((agenda) => itemsOf(agenda)),
    },
    trouble: meetings.size > 1 ? [severalMeetings(meetings.size)] : [],
  }
}

function agendasIn(node: XmlNode): XmlNode[] {
  const found: XmlNode[] = []
  const open = [node]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.name === 'Dagsorden') found.push(next)
    else open.push(...childNodes(next).reverse())
  }
  return found
}

function meetingOf(agenda: XmlNode): XmlNode | null {
  return nodeAt(agenda, 'Møde') ?? nodeAt(agenda, 'Moede')
}

function severalMeetings(count: number): Trouble {
  return { code: 'cut', message: `The export holds ${count} meetings; only the first was read. Export one meeting at a time.`, span: null }
}

function joined(date: string | null, time: string | null): string | null {
  const parts = [date, time].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(' ')
}

function itemsOf(agenda: XmlNode): ExportedItem[] {
  const agendaClosed = attribute(agenda, 'Åben', 'Aaben') === 'false'
  return childNodes(nodeAt(agenda, 'Dagsordenpunkter'), 'Dagsordenpunkt').map((item) => {
    const flag = attribute(item, 'Åbent', 'Aabent')?.toLowerCase() ?? null
    const closed = agendaClosed || flag === 'false'
    return {
      number: attribute(item, 'Nummer'),
      title: textAt(item, 'Overskrift'),
      access: closed ? 'closed' as const : flag === null && attribute(agenda, 'Åben', 'Aaben') === null ? null : 'open' as const,
      kind: null,
      caseNumber: closed ? null : attribute(item, 'Sagsnummer', 'SagsNummer', 'Sagsnr') ?? textAt(item, 'Sagsnummer'),
      sections: closed ? [] : childNodes(nodeAt(item, 'Indhold')).flatMap(sectionOf),
      attachments: childNodes(nodeAt(item, 'Bilagsliste'), 'Bilag')
        .filter((enclosure) => !closed || attribute(enclosure, 'MaaPubliceres')?.toLowerCase() === 'true')
        .flatMap((enclosure) => attribute(enclosure, 'Navn') ?? []),
    }
  })
}

/** The element's name is the section's title: `Supplerende_sagsfremstilling`, `Økonomi_x0020_og_x0020_personale`. */
function sectionOf(node: XmlNode): ExportedSection[] {
  const heading = titleOf(node.name)
  const text = rawText(node)
  if (text.trim() === '' || /^tomt indhold\.?$/iu.test(text.trim())) return []
  const isHtml = childNodes(node).length > 0 || /<\/?[a-z][^>]*>|&[a-z]{2,8};/iu.test(text)
  return [{ heading, decision: /^(?:\p{L}+s )?beslutning(?:er|en)?$/iu.test(heading), content: isHtml ? { html: innerHtml(node) } : { lines: text } }]
}

function titleOf(name: string): string {
  const decoded = name.replace(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return decoded.replace(/_+/g, ' ').trim()
}

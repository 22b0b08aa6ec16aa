import { property, tinyMsg } from '../../../src/reader/formats/mail/tiny-msg.fixture.ts'
import { asHtml } from './as-html.ts'
import { asText } from './as-text.ts'
import type { MadeItem, MadeMinutes } from './made-minutes.ts'
import { escaped } from './outline.ts'

export function asEml(minutes: MadeMinutes): string {
  const head = [`From: Asta <asta@example.org>`, 'To: Bo <bo@example.org>', `Subject: =?utf-8?B?${Buffer.from(minutes.title).toString('base64')}?=`, 'Date: Tue, 12 Nov 2024 10:00:00 +0100', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary="made"']
  const part = (type: string, content: string): string => `--made\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${content.replaceAll('\n', '\r\n')}\r\n`
  return `${head.join('\r\n')}\r\n\r\n${part('text/plain', asText(minutes))}${part('text/html', asHtml(minutes))}--made--\r\n`
}

/** Bounded: the little container holds no long streams. */
export function asMsg(minutes: MadeMinutes): Uint8Array {
  return tinyMsg([property('0037', minutes.title), property('1000', asText(minutes).slice(0, 6000).replaceAll('\n', '\r\n'))])
}

export function asEdoc(minutes: MadeMinutes): string {
  const item = (one: MadeItem): string => `<MeetingAgendaItem><AgendaItemNumber>${one.number}</AgendaItemNumber><Document><Title>${escaped(one.title)}</Title><Attachments>${one.attachments.map((name) => `<Attachment><Title>${escaped(name)}</Title></Attachment>`).join('')}</Attachments></Document><FullText>${escaped(itemText(one))}</FullText></MeetingAgendaItem>`
  return `<?xml version="1.0" encoding="utf-8"?><Meeting><Committee>Udvalget for Velfærd</Committee><MeetingDate>12-11-2024 13:30:00</MeetingDate><MeetingState>Referat endeligt godkendt</MeetingState><MeetingAgendaTypes><MeetingAgendaType><AgendaType>Åben dagsorden</AgendaType><MeetingAgendaItems>${minutes.items.map(item).join('')}</MeetingAgendaItems></MeetingAgendaType></MeetingAgendaTypes></Meeting>`
}

export function asSbsys(minutes: MadeMinutes): string {
  const item = (one: MadeItem): string => `<Dagsordenpunkt Nummer="${one.number}" Åbent="true"><Overskrift>${escaped(one.title)}</Overskrift><Indhold>${itemText(one).split('\n').map((line) => `<p>${escaped(line)}</p>`).join('')}</Indhold><Bilagsliste/></Dagsordenpunkt>`
  return `<?xml version="1.0" encoding="utf-8"?><Dagsorden DagsordenID="D1" Dagsordentype="Referat"><Møde MødeID="M1" Udvalg="Udvalget for Velfærd" Mødedato="12. november 2024" Mødetid="13:30" Mødested="Lokale 3"/><Dagsordenpunkter>${minutes.items.map(item).join('')}</Dagsordenpunkter></Dagsorden>`
}

function itemText(item: MadeItem): string {
  return ['Baggrund', ...item.background, 'Indstilling', `${item.recommender} indstiller,`, ...item.recommendations.map((text, at) => `${at + 1}. ${text}`), 'Beslutning', item.decision, ...item.points.map((text) => `- ${text}`)].join('\n')
}

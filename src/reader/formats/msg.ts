import { createRequire } from 'node:module'
import type MsgReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import type { Format, FormatResult } from '../layout.ts'
import { cfbKind } from './cfb-kind.ts'
import { unpackRtf } from './mail/compressed-rtf.ts'
import { layOutMail, type Mail } from './mail/lay-out-mail.ts'
import { rtfText } from './mail/rtf-text.ts'
import { isSoundCfb } from './mail/sound-cfb.ts'
import { refusing } from './refused.ts'

/** An Outlook message (MS-OXMSG in a compound file). */
export const msg: Format = {
  name: 'Outlook message',
  mediaType: 'application/vnd.ms-outlook',
  recognises: ({ bytes }) => cfbKind(bytes) === 'msg',
  layOut: ({ bytes }) => refusing(() => layOutMsg(bytes)),
}

function layOutMsg(bytes: Uint8Array): FormatResult {
  if (!isSoundCfb(bytes)) return damaged()
  const fields = new (msgReader())(new DataView(new Uint8Array(bytes).buffer)).getFileData()
  const mail = mailOf(fields)
  if (fields.error !== undefined || (mail.text === null && mail.html === null && mail.subject === null)) return damaged()
  return { ok: true, layout: layOutMail(mail, 'application/vnd.ms-outlook') }
}

/** Loaded when the first message comes. It is CommonJS, whose default export loaders disagree about; `require` does not. */
function msgReader(): typeof MsgReader.default {
  return (createRequire(import.meta.url)('@kenjiuno/msgreader') as { default: typeof MsgReader.default }).default
}

function damaged(): FormatResult {
  return { ok: false, refusal: { code: 'damaged', message: 'The Outlook message is damaged or incomplete. Save it again from the mail program.' } }
}

function mailOf(fields: FieldsData): Mail {
  const html = filled(fields.bodyHtml) ?? htmlOf(fields)
  const text = filled(fields.body)
  return {
    subject: filled(fields.subject),
    from: addressText(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail),
    to: filled((fields.recipients ?? []).filter((one) => one.recipType === undefined || one.recipType === 'to').flatMap((one) => addressText(one.name, one.smtpAddress ?? one.email) ?? []).join(', ')),
    date: filled(fields.clientSubmitTime) ?? filled(fields.messageDeliveryTime),
    text: text ?? (html === null ? rtfOf(fields) : null),
    html,
    attachments: (fields.attachments ?? []).filter((one) => one.attachmentHidden !== true).flatMap((one) => filled(one.fileName) ?? filled(one.name) ?? filled(one.fileNameShort) ?? []),
  }
}

function htmlOf(fields: FieldsData): string | null {
  if (fields.html === undefined) return null
  const codepage = fields.internetCodepage ?? 65001
  return filled(new TextDecoder(codepage === 65001 ? 'utf-8' : codepage === 28591 || codepage === 1252 ? 'windows-1252' : 'utf-8').decode(fields.html))
}

function rtfOf(fields: FieldsData): string | null {
  const rtf = fields.compressedRtf === undefined ? null : unpackRtf(fields.compressedRtf, 20_000_000)
  return rtf === null ? null : filled(rtfText(rtf))
}

/** Exchange's inner addresses ("/O=…") say nothing to a reader. */
function addressText(name: string | undefined, address: string | undefined): string | null {
  const shown = filled(name)
  const mail = address !== undefined && address.includes('@') ? address : null
  if (mail === null) return shown
  return shown === null || shown === mail ? mail : `${shown} <${mail}>`
}

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

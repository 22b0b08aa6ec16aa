import type { Address } from 'postal-mime'
import type { Format, FormatResult, Limits } from '../layout.ts'
import { layOutMail, type Mail } from './mail/lay-out-mail.ts'
import { TooDeep, TooMuchInside } from './refused.ts'
import { refusingLater } from './refusing-later.ts'

const header = /^(?:return-path|received|delivered-to|date|from|to|cc|subject|mime-version|message-id|content-type|x-[a-z0-9-]{1,60}|thread-topic|reply-to|dkim-signature|arc-seal|authentication-results): ?/i
const sure = /^(?:mime-version|message-id|received|return-path): ?/im

/** A mail as sent (RFC 5322): told by its headers, or by its name and one header. */
export const eml: Format = {
  name: 'mail',
  mediaType: 'message/rfc822',
  recognises({ name, bytes }) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replace(/^(?:ï»¿|From [^\n]{0,200}\n)/, '')
    if (!header.test(head)) return false
    return /\.eml$/i.test(name) || (sure.test(head) && /^from: ?/im.test(head))
  },
  layOut: ({ bytes }, limits) => refusingLater(() => layOutEml(bytes, limits)),
}

async function layOutEml(bytes: Uint8Array, limits: Limits): Promise<FormatResult> {
  const mail = await parse(bytes, limits)
  if (mail.text === null && mail.html === null && mail.subject === null && mail.attachments.length === 0) {
    return { ok: false, refusal: { code: 'damaged', message: 'The mail holds no message: it is damaged or incomplete. Save it again from the mail program.' } }
  }
  return { ok: true, layout: layOutMail(mail, 'message/rfc822') }
}

async function parse(bytes: Uint8Array, limits: Limits): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const email = await PostalMime.parse(bytes, { maxNestingDepth: limits.depth, maxHeadersSize: 2 * 1024 * 1024, forceRfc822Attachments: true })
    return {
      subject: filled(email.subject),
      from: email.from === undefined ? null : filled(addressText(email.from)),
      to: filled((email.to ?? []).map(addressText).join(', ')),
      date: filled(email.headers.find((line) => line.key === 'date')?.value),
      text: filled(email.text),
      html: filled(email.html),
      attachments: email.attachments.filter((one) => one.related !== true).map((one) => one.filename ?? one.mimeType),
    }
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    if (/nesting/i.test(message)) throw new TooDeep()
    if (/header/i.test(message)) throw new TooMuchInside()
    throw cause
  }
}

function addressText(address: Address): string {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(addressText).join(', ')}`
  if (address.name === '' || address.name === address.address) return address.address
  return address.address === '' ? address.name : `${address.name} <${address.address}>`
}

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text
}

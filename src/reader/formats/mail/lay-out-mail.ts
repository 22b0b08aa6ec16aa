import { LayoutBuilder } from '../../layout-builder.ts'
import type { Layout } from '../../layout.ts'
import { layOutHtml } from '../html.ts'
import { layOutLines } from '../text-lines.ts'

/** What a mail says, whichever program kept it. */
export interface Mail {
  subject: string | null
  from: string | null
  to: string | null
  /** as the mail writes it */
  date: string | null
  text: string | null
  html: string | null
  attachments: string[]
}

/**
 * Subject, sender, receivers and date, then the words: the plain text if it holds most of them, else the HTML,
 * then the names of attachments, which are not opened. Quoted replies stay as they stand.
 */
export function layOutMail(mail: Mail, mediaType: string): Layout {
  const text = mail.text !== null && isMostOf(mail.text, mail.html) ? mail.text : null
  return text === null ? withHtml(mail, mediaType) : withText(mail, text, mediaType)
}

function isMostOf(text: string, html: string | null): boolean {
  const words = text.replace(/\s+/g, '').length
  if (html === null) return true
  const shown = withoutHidden(html).replace(/<[^<>]{0,2000}>/g, '').replace(/\s+/g, '').length
  return words > 0 && words >= shown * 0.5
}

/** HTML without what no reader sees. */
function withoutHidden(html: string): string {
  const open = /<(style|script|head)[\s>]/gi
  const lower = html.toLowerCase()
  let kept = ''
  let from = 0
  for (let found = open.exec(html); found !== null; found = open.exec(html)) {
    const close = lower.indexOf(`</${(found[1] ?? '').toLowerCase()}`, open.lastIndex)
    if (close === -1) break
    kept += html.slice(from, found.index)
    from = close
    open.lastIndex = close
  }
  return kept + html.slice(from)
}

function headLines(mail: Mail): string[] {
  const labelled: [string, string | null][] = [['From', mail.from], ['To', mail.to], ['Sent', mail.date]]
  return labelled.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${oneLine(value)}`]))
}

function withText(mail: Mail, text: string, mediaType: string): Layout {
  const subject = mail.subject === null ? '' : oneLine(mail.subject)
  const attachments = mail.attachments.length === 0 ? '' : `Attachments:\n${mail.attachments.map((name) => `- ${oneLine(name)}`).join('\n')}`
  const parts = [subject, headLines(mail).join('\n'), text.replace(/\r\n?/g, '\n').trimEnd(), attachments].filter((part) => part.trim() !== '')
  const layout = layOutLines(parts.join('\n\n'), 'text/plain')
  const first = layout.blocks[0]
  if (subject !== '' && first !== undefined) {
    // the subject is the title, whatever marks it begins with
    first.kind = 'heading'
    first.level = 1
    first.mark = null
    first.outer = [0, subject.length]
    first.span = [0, subject.length]
  }
  return { ...layout, mediaType }
}

function withHtml(mail: Mail, mediaType: string): Layout {
  const builder = new LayoutBuilder()
  if (mail.subject !== null) builder.add({ kind: 'heading', level: 1, text: oneLine(mail.subject) })
  for (const [index, line] of headLines(mail).entries()) builder.add({ kind: 'paragraph', text: line, gap: index === 0 ? 1 : 0 })
  if (mail.html !== null) layOutHtml(mail.html, builder)
  if (mail.attachments.length > 0) builder.add({ kind: 'paragraph', text: 'Attachments:' })
  for (const name of mail.attachments) builder.add({ kind: 'item', mark: '-', text: oneLine(name) })
  return builder.layout(mediaType)
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f]+/g, ' ').trim()
}

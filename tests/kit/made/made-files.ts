import type { InputFile } from '../../../src/reader/layout.ts'
import { asHtml } from './as-html.ts'
import { asDocx, asOdt, asPptx } from './as-office.ts'
import { asEdoc, asEml, asMsg, asSbsys } from './as-others.ts'
import { asPdf } from './as-pdf.ts'
import { asMarkdown, asText } from './as-text.ts'
import type { MadeMinutes } from './made-minutes.ts'

export type MadeFormat = 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'pptx' | 'pdf' | 'eml' | 'msg' | 'edoc' | 'sbsys'

const writers: Readonly<Record<MadeFormat, (minutes: MadeMinutes) => string | Uint8Array>> = {
  txt: asText, md: asMarkdown, html: asHtml, docx: asDocx, odt: asOdt, pptx: asPptx, pdf: asPdf, eml: asEml, msg: asMsg, edoc: asEdoc, sbsys: asSbsys,
}

export const madeFormats = Object.keys(writers) as MadeFormat[]

/** The two exports are XML files. */
export function madeFile(format: MadeFormat, minutes: MadeMinutes, stem = 'referat'): InputFile {
  const content = writers[format](minutes)
  const name = format === 'edoc' || format === 'sbsys' ? `${stem}-${format}.xml` : `${stem}.${format}`
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

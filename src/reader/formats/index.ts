import type { Format, FormatResult, InputFile, Limits } from '../layout.ts'
import { damagedArchive } from './damaged-archive.ts'
import { doc } from './doc.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { encryptedOffice } from './encrypted-office.ts'
import { edagsorden } from './edagsorden.ts'
import { edoc } from './edoc.ts'
import { html } from './html.ts'
import { msg } from './msg.ts'
import { odt } from './odt.ts'
import { pptx } from './pptx.ts'
import { pdf } from './pdf.ts'
import { rtf } from './rtf.ts'
import { sbsys } from './sbsys.ts'
import { text } from './text.ts'

/** In order: the first format that recognises the file reads it. Text is last and takes any decodable text. */
export const formats: readonly Format[] = [pdf, msg, doc, rtf, eml, edoc, sbsys, edagsorden, docx, odt, pptx, damagedArchive, encryptedOffice, html, text]

export async function layOut(file: InputFile, limits: Limits): Promise<FormatResult> {
  if (file.bytes.length === 0) {
    return refuse('empty', 'The file is empty. Save it again from the program it was written in.')
  }
  if (file.bytes.length > limits.packedBytes) {
    const mb = Math.round(limits.packedBytes / 1024 / 1024)
    return refuse('tooLarge', `The file is larger than ${mb} MB. Split it, or save it without its pictures.`)
  }
  for (const format of formats) {
    if (!format.recognises(file)) continue
    try {
      return await format.layOut(file, limits)
    } catch (cause) {
      return refuse('damaged', `The file could not be read as ${format.name}: it is damaged or incomplete. Open it in the program it was written in and save it again.`, cause)
    }
  }
  return refuse('unknownFormat', 'This kind of file is not read. Save it as docx, odt, pptx, pdf, html, txt or md.')
}

function refuse(code: 'empty' | 'tooLarge' | 'damaged' | 'unknownFormat', message: string, _cause?: unknown): FormatResult {
  return { ok: false, refusal: { code, message } }
}

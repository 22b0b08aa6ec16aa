import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { Refusal } from '../../layout.ts'

export type OpenedPdf = { ok: true; pdf: PDFDocumentProxy } | { ok: false; refusal: Refusal }

/**
 * Opens a PDF with the bundled pdf.js, which is loaded once and only when a PDF comes.
 * Nothing is fetched, evaluated or drawn: pictures are left out before they are decoded (`maxImageSize: 0`).
 * It gets a copy of its own, for pdf.js takes the bytes away, and no Buffer, which it refuses.
 * The caller destroys the document (`pdf.loadingTask.destroy()`).
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useWorkerFetch: false,
      useSystemFonts: true,
      useWasm: false,
      stopAtErrors: false,
      enableXfa: false,
      maxImageSize: 0,
      verbosity: 0,
    })
    return { ok: true, pdf }
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      return refuse('encrypted', 'The PDF is protected with a password. Save it without the password and try again.')
    }
    return refuse('damaged', 'The PDF is damaged or incomplete. Open it in the program it was made in and save it again.')
  }
}

function refuse(code: Refusal['code'], message: string): OpenedPdf {
  return { ok: false, refusal: { code, message } }
}

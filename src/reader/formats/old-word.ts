import type { FormatResult } from '../layout.ts'

/** The reader runs where no program may be started; whoever holds the file may convert it and ask again. */
export function needsLibreOffice(): FormatResult {
  return {
    ok: false,
    refusal: { code: 'needsLibreOffice', message: 'This older Word file is read through LibreOffice, which is not installed here. Install LibreOffice, or save the file as docx.' },
  }
}

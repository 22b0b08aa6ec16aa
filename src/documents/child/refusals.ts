import type { Refusal } from '../../reader/layout.ts'
import { defaultLimits } from '../../reader/layout.ts'

/** What the parent says when the child cannot answer for itself. Each sentence: the cause, and what to do. */
export const crashed: Refusal = {
  code: 'crashed',
  message: 'Reading the file made the reader stop. Open the file in the program it was written in, save it again and try once more.',
}

export function tooSlow(milliseconds: number): Refusal {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  return { code: 'timeout', message: `Reading the file took more than ${seconds} seconds and was stopped. Split it into smaller files, or save it again in a simpler format.` }
}

export function tooMuchMemory(bytes: number): Refusal {
  return { code: 'memory', message: `Reading the file needed more memory than the ${Math.round(bytes / 1024 / 1024)} MB it may take and was stopped. Split it into smaller files, or save it without its pictures.` }
}

export function tooLarge(bytes: number = defaultLimits.packedBytes): Refusal {
  return { code: 'tooLarge', message: `The file is larger than ${Math.round(bytes / 1024 / 1024)} MB. Split it, or save it without its pictures.` }
}

export function notStarted(lastWords: string): Refusal {
  const reason = /\w*Error[^\n]{0,300}/.exec(lastWords)?.[0].trim()
  return { code: 'crashed', message: `The reader could not be started${reason === undefined ? '' : ` (${reason})`}. Build the program again and check that its files are complete.` }
}

export const poolClosed: Refusal = {
  code: 'crashed',
  message: 'Reading was stopped before the file was reached. Start it again.',
}

/** The conversion's own failure, such as a full disk for its temporary files; not the file's. */
export const notConverted: { ok: false; refusal: Refusal } = {
  ok: false,
  refusal: { code: 'unreadable', message: 'The older Word file could not be converted on this machine. Check that its disk has room for temporary files, or save the file as docx.' },
}

import { ArchiveTrouble } from '../storage/backup/archive-trouble.ts'
import { StoreTrouble } from '../storage/store-trouble.ts'
import { archiveWords } from '../wording/archive-words.ts'
import type { UiLanguage } from '../wording/languages.ts'
import { storeWords } from '../wording/store-words.ts'
import { shownText } from './shown-text.ts'
import { StatusLine } from './status-line.ts'

/** Does a command's work; what a person can mend is told in one sentence, with exit code 1. Other failures are thrown. */
export async function orTrouble(language: UiLanguage, work: (status: StatusLine) => Promise<number>): Promise<number> {
  const status = new StatusLine(process.stderr)
  try {
    return await work(status)
  } catch (cause) {
    const sentence = sentenceFor(cause, language)
    if (sentence === null) throw cause
    status.clear()
    process.stderr.write(`roedtraad: ${shownText(sentence)}\n`)
    return 1
  } finally {
    status.clear()
  }
}

function sentenceFor(cause: unknown, language: UiLanguage): string | null {
  if (cause instanceof ArchiveTrouble) return archiveWords[language].troubles[cause.code](cause.where)
  if (cause instanceof StoreTrouble) return storeWords[language][cause.code](cause.where)
  return null
}

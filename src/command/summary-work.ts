import { dateInWords } from '../wording/dates.ts'
import type { Reading } from '../reader/reading.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import type { Words } from './words.ts'

const firstOnes = 12

/** What is tried, aimed at, done in daily work, and promised. */
export function summariseWork(reading: Reading, words: Words, sheet: SheetWriter): void {
  const { labels, said } = words
  const short = (text: string): string => shortened(text, sheet.quotation)
  list(labels.trials, reading.trials.map((trial) => [short(trial.name ?? trial.text), trial.state === null ? '' : said.trialStates[trial.state], short(trial.period ?? '')]), words, sheet)
  list(labels.goals, reading.goals.map((goal) => [short(goal.text)]), words, sheet)
  list(labels.practices, reading.practices.map((practice) => [short(practice.unit ?? ''), short(practice.text)]), words, sheet)
  list(labels.followUps, reading.followUps.map((followUp) => [
    short(followUp.text),
    followUp.owner === null ? '' : said.document.owner(short(followUp.owner)),
    followUp.due === null ? '' : said.document.due(short(dateInWords(followUp.due, words.language))),
  ]), words, sheet)
}

function list(heading: string, entries: readonly (readonly string[])[], words: Words, sheet: SheetWriter): void {
  if (entries.length === 0) return
  sheet.heading(`${heading} (${entries.length})`)
  for (const parts of entries.slice(0, firstOnes)) sheet.entry('•', parts.filter((part) => part !== '').join(' · '), { indent: 2, label: 2 })
  if (entries.length > firstOnes) sheet.line(words.more(entries.length - firstOnes), sheet.colours.quiet, 4)
}

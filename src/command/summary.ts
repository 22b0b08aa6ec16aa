import type { Reading } from '../reader/reading.ts'
import type { Colours } from './colours.ts'
import { SheetWriter } from './sheet-writer.ts'
import { shortened, shownText } from './shown-text.ts'
import { summariseFindings } from './summary-findings.ts'
import { summariseItems } from './summary-items.ts'
import { summariseLetter } from './summary-letter.ts'
import { summariseMeeting } from './summary-meeting.ts'
import { summariseStatements } from './summary-statements.ts'
import { summariseWork } from './summary-work.ts'
import type { Words } from './words.ts'
import { counted } from './words.ts'

/** What a document says, to be read by a person: the head first, findings last. Ends with a line break. */
export function summary(reading: Reading, words: Words, colours: Colours, width: number): string {
  const sheet = new SheetWriter(width, colours)
  const title = reading.title === null ? words.labels.untitled : shortened(reading.title.text, sheet.quotation * 2)
  sheet.line(title, colours.title)
  sheet.line([
    words.said.kinds[reading.kind],
    reading.language === null ? null : words.said.languages[reading.language],
    reading.extra.pages === undefined ? null : counted(reading.extra.pages, words.page),
    shownText(reading.source.name),
  ].filter((part) => part !== null).join(' · '), colours.quiet)
  summariseMeeting(reading, words, sheet)
  summariseLetter(reading, words, sheet)
  summariseItems(reading, words, sheet)
  summariseStatements(reading, words, sheet)
  summariseWork(reading, words, sheet)
  summariseFindings(reading, words, sheet)
  return sheet.toString()
}

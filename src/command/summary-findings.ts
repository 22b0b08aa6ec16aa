import type { Finding, Reading } from '../reader/reading.ts'
import { findingSentence } from '../wording/finding-sentence.ts'
import { linePlaces } from './line-places.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened, shownText } from './shown-text.ts'
import type { Words } from './words.ts'

/** What is missing or looks wrong, each with line and column of the place in the document's text. */
export function summariseFindings(reading: Reading, words: Words, sheet: SheetWriter): void {
  const { labels } = words
  if (reading.findings.length === 0) {
    sheet.blank()
    sheet.line(labels.noFindings, sheet.colours.good)
    return
  }
  sheet.heading(`${labels.findings} (${reading.findings.length})`)
  const placeAt = linePlaces(reading.text)
  for (const finding of reading.findings) {
    const place = finding.span === null ? null : placeAt(finding.span[0])
    sheet.entry(place === null ? labels.wholeDocument : `${place.line}:${place.column}`, findingText(finding, reading.text, words, sheet), {
      indent: 2, label: 9, labelStyle: sheet.colours.warning,
    })
  }
}

function findingText(finding: Finding, text: string, words: Words, sheet: SheetWriter): string {
  // The reader's own sentence says more than the code, but it is English.
  const own = words.language === 'en' || finding.code === 'other'
  const sentence = shownText(own ? finding.message : findingSentence(finding, words.language) ?? words.said.findings[finding.code].text)
  // A personal number is found to be taken away, not to be repeated in terminals and logs.
  const quoted = finding.span === null || finding.code === 'possiblePersonalData' ? '' : shortened(text.slice(...finding.span), sheet.quotation / 2)
  return quoted === '' || sentence.includes(quoted) ? sentence : `${sentence} “${quoted}”`
}

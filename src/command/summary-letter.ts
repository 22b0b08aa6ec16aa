import type { Reading } from '../reader/reading.ts'
import { counted } from './counted.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import { shownDate } from './shown-date.ts'
import type { Words } from './words.ts'

const labelled = { indent: 0, label: 10 }

/** Heads of what is no meeting: a consultation, a workshop, a letter. */
export function summariseLetter(reading: Reading, words: Words, sheet: SheetWriter): void {
  const { consultation, letter, workshop } = reading
  const { labels } = words
  const short = (text: string): string => shortened(text, sheet.quotation)
  if (consultation !== null) {
    if (consultation.subject !== null) sheet.entry(labels.consultation, short(consultation.subject.text), labelled)
    for (const question of consultation.questions) sheet.entry('?', short(question.text), { indent: 2, label: 8 })
    if (consultation.stance !== null) sheet.entry(labels.stance, stanceOf(consultation.stance, words) || short(reading.text.slice(...consultation.stance.span)), labelled)
  }
  if (workshop !== null) {
    const top = workshop.cells.reduce((sum, cell) => sum + cell.top, 0)
    const nested = workshop.cells.reduce((sum, cell) => sum + cell.nested, 0)
    sheet.entry(labels.workshop, `${workshop.themes.length} ${labels.themes} × ${workshop.questions.length} ${labels.questions.toLowerCase()} · ${counted(top + nested, [labels.statements.toLowerCase(), labels.statements.toLowerCase()])}`, labelled)
  }
  if (letter !== null) {
    const from = [letter.author?.text, letter.unit?.text].filter((part) => part !== undefined).map(short)
    const period = [letter.periodStart, letter.periodEnd].filter((part) => part !== null).map((date) => shownDate(date, words))
    const parts = [...from, period.join('–'), letter.date === null ? '' : shownDate(letter.date.value, words)].filter((part) => part !== '')
    if (parts.length > 0) sheet.entry(labels.from, parts.join(' · '), labelled)
    for (const [label, passages] of [[labels.results, letter.results], [labels.focus, letter.focus], [labels.hopes, letter.hopes]] as const) {
      if (passages.length > 0) sheet.heading(`${label} (${passages.length})`)
      for (const passage of passages) sheet.entry('•', short(passage.text), { indent: 2, label: 2 })
    }
  }
}

function stanceOf(stance: { for: number | null; against: number | null; abstain: number | null; unanimous: 'for' | 'against' | null }, words: Words): string {
  const { labels } = words
  const parts = [
    stance.unanimous === 'for' ? labels.unanimousFor : '',
    stance.unanimous === 'against' ? labels.unanimousAgainst : '',
    stance.for === null ? '' : `${stance.for} ${labels.for}`,
    stance.against === null ? '' : `${stance.against} ${labels.against}`,
    stance.abstain === null ? '' : `${stance.abstain} ${labels.abstain}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

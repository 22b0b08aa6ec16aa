import { dateInWords } from '../wording/dates.ts'
import type { Reading } from '../reader/reading.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { shortened } from './shown-text.ts'
import type { Words } from './words.ts'

const labelled = { indent: 0, label: 10 }

/** Heads of what is no meeting: a consultation, a workshop, a letter. */
export function summariseLetter(reading: Reading, words: Words, sheet: SheetWriter): void {
  const { consultation, letter, workshop } = reading
  const { labels } = words
  const short = (text: string): string => shortened(text, sheet.quotation)
  if (consultation !== null) {
    if (consultation.subject !== null) sheet.entry(labels.subject, short(consultation.subject.text), labelled)
    for (const question of consultation.questions) sheet.entry('?', short(question.text), { indent: 2, label: 8 })
    if (consultation.stance !== null) sheet.entry(labels.stance, stanceOf(consultation.stance, words) || short(reading.text.slice(...consultation.stance.span)), labelled)
  }
  if (workshop !== null) {
    const top = workshop.cells.reduce((sum, cell) => sum + cell.top, 0)
    const empty = workshop.cells.reduce((sum, cell) => sum + cell.empty, 0)
    const nested = workshop.cells.reduce((sum, cell) => sum + cell.nested, 0)
    sheet.entry(labels.workshop, `${workshop.themes.length} ${labels.themes} × ${workshop.questions.length} ${labels.questions} · ${words.said.document.cell(top, nested, empty)}`, labelled)
  }
  if (letter !== null) {
    const from = [letter.author?.text, letter.unit?.text].filter((part) => part !== undefined).map(short)
    const period = [letter.periodStart, letter.periodEnd].filter((part) => part !== null).map((date) => dateInWords(date, words.language))
    const parts = [...from, period.join('–'), letter.date === null ? '' : dateInWords(letter.date.value, words.language)].filter((part) => part !== '')
    if (parts.length > 0) sheet.entry(labels.from, parts.join(' · '), labelled)
    for (const [label, passages] of [[labels.results, letter.results], [labels.focus, letter.focus], [labels.hopes, letter.hopes]] as const) {
      if (passages.length > 0) sheet.heading(`${label} (${passages.length})`)
      for (const passage of passages) sheet.entry('•', short(passage.text), { indent: 2, label: 2 })
    }
  }
}

function stanceOf(stance: { for: number | null; against: number | null; abstain: number | null; unanimous: 'for' | 'against' | null }, words: Words): string {
  const { labels, said } = words
  const parts = [
    stance.unanimous === 'for' ? said.document.unanimousFor : '',
    stance.unanimous === 'against' ? said.document.unanimousAgainst : '',
    stance.for === null ? '' : `${stance.for} ${labels.for}`,
    stance.against === null ? '' : `${stance.against} ${labels.against}`,
    stance.abstain === null ? '' : `${stance.abstain} ${labels.abstain}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

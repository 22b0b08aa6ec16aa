import { fold } from '../../reader/words.ts'

const bullet = /^(?:[-–—•*·○●▪◦‣+](?:\s|$))/
const asked = /^(?:#{1,6}\s|\*{0,2}\d{1,2}[.)]|[a-z][.)]\s)/i
const furthest = 20_000

/**
 * The question an empty bullet stands under, as it is written: the nearest line above that is numbered, a heading, or ends
 * with a question mark, with the lines it goes on over. null where nothing above looks like one.
 */
export function emptyQuestion(text: string, at: number): string | null {
  const from = Math.max(0, at - furthest)
  const lines = text.slice(from, text.lastIndexOf('\n', Math.max(at - 1, 0)) + 1).split('\n')
  let goesOn: string[] = []
  const whole = () => /^\S.*\?\s*$/s.test(goesOn.join('\n')) ? goesOn : null
  for (const raw of lines.reverse()) {
    const line = raw.trim()
    if (asked.test(line)) return bare([line, ...goesOn])
    if (line !== '' && !bullet.test(line)) {
      goesOn = [raw, ...goesOn]
      continue
    }
    const question = whole()
    if (question !== null) return bare(question)
    goesOn = []
  }
  const question = whole()
  return question === null ? null : bare(question)
}

/** Without marks of headings and bold. */
function bare(lines: string[]): string | null {
  const words = fold(lines.join(' ').replace(/^#{1,6}\s+/, '').replaceAll('**', ''))
  return words === '' ? null : words
}

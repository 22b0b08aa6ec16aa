import { fold } from '../../reader/words.ts'

const bullet = /^[-–—•*·○●▪◦‣+](?:\s|$)/
const heading = /^#{1,6}\s/
const numbered = /^(?:\*{0,2}\d{1,2}[.)]|[a-z][.)]\s)/i
/** lines a question goes on over, and characters looked at in each */
const mostLines = 8
const mostCharacters = 400

/**
 * The questions that empty bullets stand under, as they are written; `places` in the order of the text. A question is the
 * nearest line above that is a heading, numbered, or ends with a question mark, with the lines it goes on over.
 * null where nothing above looks like one. One walk over the text, however many bullets are empty.
 */
export function emptyQuestions(text: string, places: readonly number[]): (string | null)[] {
  const found: (string | null)[] = []
  let question: string[] = []
  let goesOn = false
  let paragraph: string[] = []
  let inBullet = false
  const endParagraph = () => {
    if (paragraph.at(-1)?.endsWith('?') === true) question = paragraph
    paragraph = []
    goesOn = false
  }
  for (let at = 0; at <= text.length && found.length < places.length;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const raw = text.slice(at, Math.min(end, at + mostCharacters))
    const line = raw.trim()
    if (line === '' || bullet.test(line)) {
      endParagraph()
      inBullet = line !== ''
    } else if (heading.test(line) || numbered.test(line)) {
      endParagraph()
      question = [line]
      goesOn = !heading.test(line)
      inBullet = false
    } else if (goesOn && question.length < mostLines) question.push(line)
    else if (!inBullet || !/^\s/.test(raw)) {
      inBullet = false
      if (paragraph.length < mostLines) paragraph.push(line)
    }
    while (found.length < places.length && places[found.length]! <= end) found.push(bare(question))
    at = end + 1
  }
  return found
}

/** Without marks of headings and bold. */
function bare(lines: readonly string[]): string | null {
  const words = fold(lines.join(' ').replace(/^#{1,6}\s+/, '').replaceAll('**', ''))
  return words === '' ? null : words
}

import type { Line } from './line.ts'

/** A page's number that shows itself as one: "Side 2 af 8", "2 (3)", "2/8", "- 2 -". A bare number may be a heading. */
const pageMark = /^(?:(?:side|sida|page|s\.)\s*\d{1,4}(?:\s*(?:af|av|of|\/|\()\s*\d{1,4}\s*\)?)?|\d{1,4}\s*(?:(?:af|av|of|\/)\s*\d{1,4}|\(\s*\d{1,4}\s*\))|[-–]\s*\d{1,4}\s*[-–])$/iu

/** What a browser prints above and below a page: the day and hour of printing, the address. */
const printedHead = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s*[AP]M)?(?:\t.*)?$/iu
const printedFoot = /^(?:https?|file):\/\/\S+(?:\s.*)?$/iu

export function isPageMark(line: Line): boolean {
  return pageMark.test(line.text)
}

export function isPrinted(line: Line, height: number): boolean {
  return (line.y < height * 0.06 && printedHead.test(line.text)) || (line.y > height * 0.94 && printedFoot.test(line.text))
}

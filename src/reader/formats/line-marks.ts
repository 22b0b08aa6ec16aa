import { monthPattern } from '../lexicon/months.ts'

/** A list mark at the start of a line: where the mark and where the content begins, counted from the line's first character that is no space. */
export interface LineMark {
  mark: string
  /** characters from the mark's first to the content's first */
  width: number
}

const bullet = /^([-–—•▪●◦○‣∙·*+■□➢➤→✓o])(?=\s|$)\s*(?:\[[ xX]?\]\s+)?/u
const tightBullet = /^([•▪●◦‣∙■➢➤])(?=\S)/u
const numbered = /^(\(?\d{1,3}(?:\.\d{1,3}){0,3}[.):](?!\d)|\d{1,3}(?:\.\d{1,2}){1,3}|\(?\p{L}[.)]|\(?(?:ix|iv|v?i{1,3}|x)[.)])(?:\s+|$)/u
const beforeMonth = new RegExp(`^(?:${monthPattern})(?![\\p{L}])`, 'iu')

/** "1.Tabell vedtas", "B)Bevillingen …": the space was forgotten. */
const tightNumber = /^(\d{1,2}[.)]|[A-H]\))(?=\p{Lu}\p{Ll})/u

/** Sample lines: "- Løfter i flok", "1. at dagsorden godkendes", "a) …", "2.1 …"; not "1. november 2012", not "1.250 kr.", not "--", not "A. B. Jensen". */
export function lineMark(line: string): LineMark | null {
  const first = line.charCodeAt(0)
  const dot = bullet.exec(line)
  if (dot !== null) {
    const rest = line.slice(dot[0].length)
    if (dot[1] === 'o' && (rest === '' || !/^\s/.test(line.slice(1)))) return null
    if ((dot[1] === '*' || dot[1] === '+') && rest === '') return null
    return { mark: dot[1]!, width: dot[0].length }
  }
  if (first > 127) {
    const tight = tightBullet.exec(line)
    if (tight !== null) return { mark: tight[1]!, width: 1 }
  }
  const number = numbered.exec(line) ?? tightNumber.exec(line)
  if (number === null) return null
  const rest = line.slice(number[0].length)
  if (/^\d/.test(line) && beforeMonth.test(rest)) return null
  if (/^\p{Lu}\.$/u.test(number[1]!) && /^\p{Lu}\./u.test(rest)) return null
  if (/^\p{L}\.?$/u.test(number[1]!) && rest === '') return null
  return { mark: number[1]!, width: number[0].length }
}

/** "---", "***", "___", "=====", "- - -": a rule between parts, no content. */
export function isRule(line: string): boolean {
  return /^(?:[-–—_=*~#+.·•]\s?){3,}$/u.test(line)
}

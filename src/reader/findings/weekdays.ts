import { datesIn, isoDate, weekdayOf } from '../dates.ts'
import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'

const name = /(?<!\p{L})(?:man|tirs|ons|tors|fre|lør|søn|mån|tis|lör|sön|tys|laur|sun)dag(?:en)?(?!\p{L})/giu
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A weekday before a date on which that day does not fall. Without a year only when no near year fits. */
export function weekdays({ sheet, ownDate }: FindingsInput): Finding[] {
  const { text } = sheet
  const findings: Finding[] = []
  if (!text.includes('dag') && !text.includes('DAG')) return findings
  for (const found of text.matchAll(name)) {
    const date = datesIn(text, found.index, Math.min(text.length, found.index + 45))[0]
    if (date === undefined || date.weekday === null || date.whole[0] !== found.index) continue
    if (date.value !== null) {
      const falls = weekdayOf(date.value)
      if (falls !== date.weekday) findings.push({ code: 'weekdayMismatch', message: `${date.value} is a ${english[falls - 1]}, the text says ${english[date.weekday - 1]}.`, span: date.whole })
    } else if (ownDate !== null) {
      const year = Number(ownDate.slice(0, 4))
      const near = [year - 1, year, year + 1].filter((one) => !(date.month === 2 && date.day === 29) || one % 4 === 0)
      if (near.length > 0 && near.every((one) => weekdayOf(isoDate(one, date.month, date.day)) !== date.weekday)) {
        const falls = weekdayOf(isoDate(near.includes(year) ? year : near[0]!, date.month, date.day))
        findings.push({ code: 'weekdayMismatch', message: `Day ${date.day} of month ${date.month} is a ${english[falls - 1]} in ${near.includes(year) ? year : near[0]}, the text says ${english[date.weekday - 1]}.`, span: date.whole })
      }
    }
  }
  return findings
}

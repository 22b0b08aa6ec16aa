import type { Finding } from '../reader/reading.ts'

export type Rhythm = 'month' | 'quarter' | 'week'

/** What exactly a finding is about, so that it can be said in any language. Weekdays count from 1, Monday. */
export type FindingFigures =
  | { is: 'yearlySum'; part: number; unit: string; rhythm: Rhythm; result: number; said: number }
  | { is: 'writtenSum'; parts: number[]; sign: '+' | '×'; result: number; said: number }
  | { is: 'columnSum'; result: number; said: number }
  | { is: 'listSum'; result: number; said: number }
  | { is: 'votes'; pro: number; con: number; blank: number | null; result: number; said: number }
  | { is: 'weekday'; date: string; falls: number; said: number }
  | { is: 'section'; section: 'staffConsequences' | 'economy' }
  | { is: 'decision'; asked: boolean }
  | { is: 'meetings'; count: number }
  | { is: 'slides'; count: number }

const number = '(-?\\d[\\d,]*(?:\\.\\d+)?)'
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const rhythms: Record<string, Rhythm> = { 'a month for twelve months': 'month', 'a quarter for four quarters': 'quarter', 'a week for at most 52 weeks': 'week' }

const yearly = new RegExp(`^${number} (.{1,60}) (a month for twelve months|a quarter for four quarters|a week for at most 52 weeks) is ${number}, the text says ${number}\\.$`)
const written = new RegExp(`^([\\d,.+× -]{3,400}) is ${number}, the text says ${number}\\.$`)
const column = new RegExp(`^The figures above add up to ${number}, the total says ${number}\\.$`)
const list = new RegExp(`^The figures listed add up to ${number}, the text says ${number}\\.$`)
const votes = new RegExp(`^(\\d+) for, (\\d+) against(?:, (\\d+) blank)? makes ${number} votes, the text says ${number}\\.$`)
const dated = /^(\d{4}-\d\d-\d\d) is a (\w+), the text says (\w+)\.$/
const yearless = /^Day (\d{1,2}) of month (\d{1,2}) is a (\w+) in (\d{4}), the text says (\w+)\.$/
const left = /^The export holds (\d+) meetings; only the first was read\./
const slides = /^Only the first (\d+) slides were read\./

/**
 * The contract gives a finding one English sentence and no figures, so they are read back out of that sentence here, and
 * only here. null where the sentence has another form: then the code's own words have to do.
 */
export function findingFigures({ code, message }: Pick<Finding, 'code' | 'message'>): FindingFigures | null {
  switch (code) {
    case 'sumMismatch': return sumFigures(message)
    case 'weekdayMismatch': return weekdayFigures(message)
    case 'missingSection': return /bears on staff consequences/.test(message) ? { is: 'section', section: 'staffConsequences' } : /bears on economy/.test(message) ? { is: 'section', section: 'economy' } : null
    case 'noDecisionRecorded': return /^The item asks/.test(message) ? { is: 'decision', asked: true } : /^The heading announces/.test(message) ? { is: 'decision', asked: false } : null
    case 'cut': {
      const [, meetings] = left.exec(message) ?? []
      const [, shown] = slides.exec(message) ?? []
      return meetings !== undefined ? { is: 'meetings', count: Number(meetings) } : shown !== undefined ? { is: 'slides', count: Number(shown) } : null
    }
    default: return null
  }
}

function sumFigures(message: string): FindingFigures | null {
  const year = yearly.exec(message)
  if (year !== null) return { is: 'yearlySum', part: valueOf(year[1]), unit: year[2]!, rhythm: rhythms[year[3]!]!, result: valueOf(year[4]), said: valueOf(year[5]) }
  const sum = column.exec(message)
  if (sum !== null) return { is: 'columnSum', result: valueOf(sum[1]), said: valueOf(sum[2]) }
  const listed = list.exec(message)
  if (listed !== null) return { is: 'listSum', result: valueOf(listed[1]), said: valueOf(listed[2]) }
  const cast = votes.exec(message)
  if (cast !== null) return { is: 'votes', pro: Number(cast[1]), con: Number(cast[2]), blank: cast[3] === undefined ? null : Number(cast[3]), result: valueOf(cast[4]), said: valueOf(cast[5]) }
  const done = written.exec(message)
  if (done === null) return null
  const sign = done[1]!.includes('×') ? '×' : '+'
  const parts = done[1]!.split(` ${sign} `).map(valueOf)
  return parts.length < 2 || parts.some(Number.isNaN) ? null : { is: 'writtenSum', parts, sign, result: valueOf(done[2]), said: valueOf(done[3]) }
}

function weekdayFigures(message: string): FindingFigures | null {
  const day = dated.exec(message)
  const near = yearless.exec(message)
  const [date, falls, said] = day !== null ? [day[1]!, day[2]!, day[3]!]
    : near !== null ? [`${near[4]}-${near[2]!.padStart(2, '0')}-${near[1]!.padStart(2, '0')}`, near[3]!, near[5]!] : ['', '', '']
  return weekdays.includes(falls) && weekdays.includes(said) ? { is: 'weekday', date, falls: weekdays.indexOf(falls) + 1, said: weekdays.indexOf(said) + 1 } : null
}

/** "1,234,567.5" as the reader writes it. */
function valueOf(written: string | undefined): number {
  return Number((written ?? '').replaceAll(',', ''))
}

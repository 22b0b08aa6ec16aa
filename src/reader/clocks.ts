import type { Span } from './reading.ts'

export interface FoundClock {
  /** HH:MM */
  value: string
  span: Span
}

export interface FoundRange {
  start: FoundClock
  end: FoundClock | null
  span: Span
}

const clock = '(\\d{1,2})(?:\\s?[.:]\\s?(\\d{2}))?(?:\\s?[.:]\\d{2})?'
const dash = '\\s*(?:-|–|—|til|till|to|−)\\s*(?:kl\\.?\\s*)?'
/** "kl. 8.35-9.35", "kl 13", "klokken 17.00 – 18.30" */
const labelled = new RegExp(`(?<![\\p{L}\\p{N}])(?:kl\\.?|klokken|klokka|klockan|klokkeslæt|kl:)(?:\\s*:)?\\s*${clock}(?:${dash}${clock})?(?![\\p{N}]|[.:]\\d)`, 'giu')
/** "08:30-10.00" without a label; a bare number is no time */
const bareRange = new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(\\d{1,2})[.:](\\d{2})${dash}(\\d{1,2})[.:](\\d{2})(?![\\p{L}\\p{N}]|[.:/-]\\d)`, 'giu')
const bareClock = /(?<![\p{L}\p{N}.,:/-])(\d{1,2}):(\d{2})(?::\d{2})?(?![\p{L}\p{N}]|[.:/]\d)/giu

/** Times of a stretch. `bare` also takes "08:30" without a "kl." (in a meeting's head, never in prose about money). */
export function clocksIn(text: string, start: number, end: number, bare: boolean): FoundRange[] {
  const stretch = text.slice(start, end)
  const out: FoundRange[] = []
  labelled.lastIndex = 0
  for (let m = labelled.exec(stretch); m !== null; m = labelled.exec(stretch)) push(m, m[1]!, m[2], m[3], m[4])
  if (bare) {
    bareRange.lastIndex = 0
    for (let m = bareRange.exec(stretch); m !== null; m = bareRange.exec(stretch)) push(m, m[1]!, m[2], m[3], m[4])
    bareClock.lastIndex = 0
    for (let m = bareClock.exec(stretch); m !== null; m = bareClock.exec(stretch)) push(m, m[1]!, m[2], undefined, undefined)
  }
  out.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let taken = start
  return out.filter(({ span }) => {
    const apart = span[0] >= taken
    taken = Math.max(taken, span[1])
    return apart
  })

  function push(m: RegExpExecArray, h1: string, m1: string | undefined, h2: string | undefined, m2: string | undefined): void {
    const from = clockValue(h1, m1)
    if (from === null) return
    const at = start + m.index
    const whole = m[0].trimEnd()
    const first = whole.search(/\d/)
    const startSpan: Span = [at + first, at + first + lengthOf(whole.slice(first), h1, m1)]
    const to = h2 === undefined ? null : clockValue(h2, m2)
    const endText = h2 === undefined ? '' : m2 === undefined ? h2 : whole.slice(whole.lastIndexOf(h2, whole.length - m2.length - 1))
    const endSpan: Span = [at + whole.length - endText.length, at + whole.length]
    out.push({
      start: { value: from, span: startSpan },
      end: to === null ? null : { value: to, span: endSpan },
      span: [at, at + whole.length],
    })
  }
}

function lengthOf(rest: string, hour: string, minute: string | undefined): number {
  if (minute === undefined) return hour.length
  return rest.indexOf(minute, hour.length) + minute.length
}

function clockValue(hour: string, minute: string | undefined): string | null {
  const h = Number(hour)
  const m = Number(minute ?? '0')
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null
  return `${String(h === 24 ? 0 : h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const dated = /(?<!\d)(\d{1,2})[./-]\s?(?:(\d{1,2})[./-]\s?|(\p{L}{3,9})\s+)(\d{4})(?!\d)/gu

/**
 * Whether a decision field holds words of the meeting of `time` ("25-09-2012 15:30:00"): words under its date, or
 * words before any date. Words under other dates are earlier meetings' decisions.
 */
export function saysSomethingOf(time: string | null, html: string): boolean {
  const text = html.replace(/<[^>]{0,500}>/g, ' ').replace(/&nbsp;|&#160;/g, ' ').replace(/\s+/g, ' ').trim()
  if (text === '' || /^tomt indhold\.?$/iu.test(text)) return false
  const day = time === null ? null : dayOf([...time.matchAll(dated)][0])
  const dates = [...text.matchAll(dated)]
  if (dates.length === 0 || day === null) return true
  const before = text.slice(0, dates[0]?.index ?? 0)
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(before) || dates.some((date, index) => {
    if (dayOf(date) !== day) return false
    const words = text.slice(date.index + date[0].length, dates[index + 1]?.index ?? text.length)
    return /\p{L}{2,}/u.test(words)
  })
}

function dayOf(date: RegExpMatchArray | undefined): string | null {
  if (date === undefined) return null
  const [, day, month, name, year] = date
  const number = month === undefined ? months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1 : Number(month)
  return `${Number(year)}-${number}-${Number(day)}`
}

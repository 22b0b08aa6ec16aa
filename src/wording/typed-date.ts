import { datesIn } from '../reader/dates.ts'

/**
 * A date as somebody types it into a field: 1.3.2024, 1/3-24, 2024-03-01, 20240301, 1. marts 2024, den 1 mars 2024, March 1, 2024.
 * Day before month, as the whole North writes it. Answers ISO, or null when that is no date or there is more than one thing in it.
 */
export function typedDate(text: string): string | null {
  const trimmed = text.trim().replace(/^(?:den|d\.)\s+/i, '').replace(/\s+/g, ' ').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    .replace(/^(\d{1,2})(?:st|nd|rd|th)\b(?: of)?/i, '$1').replace(/^(\d{1,2})\.? (\d{1,2})\.? (\d{4}|\d{2})$/, '$1.$2.$3').replace(/^(\d{1,2})([./-]) (\d{1,2})\2 ?/, '$1$2$3$2')
  const [date, ...more] = datesIn(trimmed)
  if (date === undefined || more.length > 0 || date.whole[0] !== 0 || date.whole[1] !== trimmed.length) return null
  return date.value
}

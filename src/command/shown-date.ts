import type { Words } from './words.ts'

/** An ISO date in the words' language, "1. november 2012"; what is no full date stays as it stands. */
export function shownDate(iso: string, words: Words): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (parts === null) return iso
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

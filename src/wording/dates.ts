import type { UiLanguage } from './languages.ts'

const months: Record<UiLanguage, string[]> = {
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** "2020-12-17" as people write it: 17. december 2020 · 17 december 2020 · 17 December 2020. Anything else comes back as it is. */
export function dateInWords(iso: string, language: UiLanguage): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  const month = months[language][Number(parts?.[2]) - 1]
  if (parts === null || month === undefined) return iso
  return `${Number(parts[3])}${language === 'da' ? '.' : ''} ${month} ${parts[1]}`
}

/** "08:30" as people write it: 8.30 in Danish and Swedish, 8:30 in English. */
export function clockInWords(clock: string, language: UiLanguage): string {
  const parts = /^(\d\d):(\d\d)$/.exec(clock)
  if (parts === null) return clock
  return `${Number(parts[1])}${language === 'en' ? ':' : '.'}${parts[2]}`
}

/** A moment (ISO 8601, UTC) on this machine's clock: 14. januar 2025 kl. 9.12. */
export function momentInWords(moment: string, language: UiLanguage): string {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime())) return moment
  const two = (n: number) => String(n).padStart(2, '0')
  const date = dateInWords(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, language)
  const clock = clockInWords(`${two(at.getHours())}:${two(at.getMinutes())}`, language)
  return `${date} ${language === 'en' ? 'at' : 'kl.'} ${clock}`
}

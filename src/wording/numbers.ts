import type { UiLanguage } from './languages.ts'

const formats: Record<UiLanguage, Intl.NumberFormat> = {
  da: new Intl.NumberFormat('da-DK'),
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
}

/** 12345.5 as people write it: 12.345,5 · 12 345,5 · 12,345.5 */
export function numberInWords(value: number, language: UiLanguage): string {
  return formats[language].format(value)
}

/** Bytes in the unit a reader thinks in: 812 B, 13 KB, 2,4 MB. */
export function bytesInWords(bytes: number, language: UiLanguage): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${numberInWords(Math.round(bytes / 1024), language)} KB`
  return `${numberInWords(Math.round(bytes / 1024 / 102.4) / 10, language)} MB`
}

/** "1 punkt", "2 punkter" */
export function counted(count: number, one: string, many: string, language: UiLanguage): string {
  return `${numberInWords(count, language)} ${count === 1 ? one : many}`
}

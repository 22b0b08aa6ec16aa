import type { Finding, Language } from '../reading.ts'
import type { FindingsInput } from './input.ts'

/** Numbers of other things: what stands before them says so. */
const otherNumber = /(?:tlf|telefon|mobil|ean|cvr|sags?\.?(?:nr)?|journal|j\.? ?nr|dok|konto|reg|faktura|ordre|order|matr|isbn|org\.? ?nr|orgnr|organisations(?:nummer|nr)|p-nr|p-nummer|gln|iban|bankgiro|plusgiro|id|nr|#|=|\/|\+\d{1,3})[\s.:*-]*$/iu
const personLabel = /(?:cpr|personn(?:r|ummer)|person-?nr|fødselsn(?:r|ummer)|fødsels-?nr|pnr|född|født)[\s.:*()-]*(?:nr\.?|nummer)?[\s.:*-]*$/iu
const candidate = /(?<![\d.,/-])(?:(?:18|19|20)\d{6}[-+]?\d{4}|\d{6}[-+ ]?\d{4,5})(?![\d]|[-./]\d)/g

/**
 * Danish CPR numbers, Swedish personnummer and Norwegian fødselsnummer. The date part must be a day;
 * Swedish and Norwegian numbers must bear their control digits. The message never repeats the number.
 */
export function possiblePersonalData({ sheet }: FindingsInput): Finding[] {
  const findings: Finding[] = []
  for (const found of sheet.text.matchAll(candidate)) {
    const before = sheet.text.slice(Math.max(0, found.index - 24), found.index)
    const labelled = personLabel.test(before)
    if (!labelled && otherNumber.test(before)) continue
    if (!isPersonal(found[0], sheet.language, labelled)) continue
    findings.push({
      code: 'possiblePersonalData', message: 'This looks like a personal identity number. May it stand here, and who may see it?', span: [found.index, found.index + found[0].length],
    })
  }
  return findings
}

function isPersonal(written: string, language: Language | null, labelled: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (digits.length === 11) return /^\d{6} ?\d{5}$/.test(written) && norwegianControl(digits)
  const swedish = digits.length === 12 ? digits.slice(2) : digits
  if (/[-+]/.test(written) || labelled || language === 'sv') {
    if (isDay(swedish.slice(4, 6), swedish.slice(2, 4), 60) && swedishControl(swedish) && (language !== 'da' || digits.length === 12)) return true
  }
  if (digits.length === 12 || language === 'sv') return false
  if (!isDay(digits.slice(0, 2), digits.slice(2, 4), 60)) return false
  return labelled || /^\d{6}-\d{4}$/.test(written) || (language === 'da' && /^\d{10}$/.test(written) && danishControl(digits))
}

/** Replacement and coordination numbers add 60 to the day. */
function isDay(day: string, month: string, shift: number): boolean {
  const d = Number(day) > shift ? Number(day) - shift : Number(day)
  const m = Number(month)
  return m >= 1 && m <= 12 && d >= 1 && d <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!
}

function danishControl(digits: string): boolean {
  return weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

function swedishControl(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 10; i++) {
    const doubled = Number(digits[i]) * (i % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

function norwegianControl(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  if (!isDay(String(day > 40 ? day - 40 : day), String(month > 40 ? month - 40 : month), 60)) return false
  return weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]) % 11 === 0 && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)
}

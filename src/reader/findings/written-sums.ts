import { numberAt } from '../constructs/numbers.ts'
import type { Amount, Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { figure } from './wording.ts'

const money = new Set(['DKK', 'SEK', 'NOK', 'EUR', 'USD', 'GBP', 'kr.'])
const measured = new Set(['hours', 'days', 'percent', ...money])
const together = /^[\s,(–-]*(?:i alt|ialt|tilsammen|til sammen|sammenlagt|sammanlagt|totalt|samlet)(?:\s(?:er det|blir det|blir|bliver det|dvs\.?))?\s*(?:på\s)?$/iu
/** A sentence that adds up more than this is a table in disguise; nothing is said of it. */
const mostParts = 12
const joins = /^[^.;:\d\n]{0,40}(?:,|(?<!\p{L})(?:og|och|samt|plus)(?!\p{L})|\+)[^.;:\d\n]{0,25}$/u
const operand = /^(\d[\d.,\u00a0 ]*?)(?:\s*\p{L}{1,12}\.?)?$/u

/** "4 × 25 = 90" and "3 drenge og 4 piger, i alt 8": sums a sentence does itself. */
export function writtenSums({ sheet, amounts }: FindingsInput): Finding[] {
  return [...equations(sheet.text), ...sumsTogether(sheet.text, amounts)]
}

function equations(text: string): Finding[] {
  const findings: Finding[] = []
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const start = Math.max(0, at - 120)
    const left = /[^\n;:=(]*$/u.exec(text.slice(start, at))![0]
    const sum = numberAfter(text, at + 1)
    if (/[?&/_#][^\s]*$/u.test(text.slice(Math.max(0, at - 60), at))) continue
    if (sum === null || left.length < 3) continue
    const plus = /\d[^\d]{0,16}\+\s*\d/u.test(left)
    const times = /\d\s*\p{L}{0,12}\.?\s*[×*·]\s*\d|\d\sx\s\d|\dx\d/u.test(left)
    if (plus === times) continue
    const parts = left.split(plus ? '+' : /[×*·]|(?<=\d\s?)x(?=\s?\d)/u)
    const values = parts.map((part, i) => operandValue(part.trim(), i === 0))
    if (values.some((value) => value === null)) continue
    const result = (values as number[]).reduce((a, b) => (plus ? a + b : a * b))
    if (Math.abs(result - sum.value) < 0.011 || Math.abs(result - sum.value) < Math.abs(result) * 0.001) continue
    const first = at - left.length + (left.length - left.trimStart().length)
    findings.push({ code: 'sumMismatch', message: `${(values as number[]).map(figure).join(plus ? ' + ' : ' × ')} is ${figure(result)}, the text says ${figure(sum.value)}.`, span: [first, sum.end] })
  }
  return findings
}

function numberAfter(text: string, at: number): { value: number; end: number } | null {
  let from = at
  while (text[from] === ' ' || text[from] === '\u00a0') from++
  const number = numberAt(text, from, text.length)
  if (number === null || /^[\d.:/-]?\d|^\s*[×*+x]\s*\d|^\s*(?:mio|mill|mia|t\.?kr|tkr|mkr)/u.test(text.slice(number.end, number.end + 8))) return null
  return { value: number.value, end: number.end }
}

function operandValue(part: string, first: boolean): number | null {
  const words = first ? /(?:^|[\s(])(\d[\d.,\u00a0]*(?:\s*\p{L}{1,12}\.?)?)$/u.exec(part)?.[1] ?? '' : part
  if (/(?:mio|mill|mia|tkr|mkr)/u.test(words)) return null
  const digits = operand.exec(words)?.[1]?.trim()
  if (digits === undefined) return null
  const number = numberAt(digits, 0, digits.length)
  return number !== null && number.end === digits.length ? number.value : null
}

/** Amounts that are joined in a sentence and then summed: "…, i alt …". */
function sumsTogether(text: string, amounts: readonly Amount[]): Finding[] {
  const findings: Finding[] = []
  amounts.forEach((sum, i) => {
    if (i < 2 || sum.approximate) return
    if (sum.span[0] - amounts[i - 1]!.span[1] > 60) return
    const lead = text.slice(amounts[i - 1]!.span[1], sum.span[0])
    const said = lead.slice(Math.max(0, lead.lastIndexOf(','), lead.lastIndexOf('(')))
    if (!together.test(said.replace(/^[,(]\s*/, ''))) return
    const parts: Amount[] = []
    for (let j = i - 1; j >= Math.max(0, i - mostParts); j--) {
      const part = amounts[j]!
      const next = amounts[j + 1]!
      if (!alike(part, sum) || part.approximate) break
      if (j < i - 1 && !joins.test(text.slice(part.span[1], next.span[0]))) break
      parts.unshift(part)
    }
    if (parts.length < 2 || parts.length === mostParts || hasDigitBefore(text, parts[0]!.span[0])) return
    const result = parts.reduce((total, part) => total + part.value, 0)
    if (parts.some((_, from) => Math.abs(parts.slice(from).reduce((total, part) => total + part.value, 0) - sum.value) < 0.011)) return
    findings.push({ code: 'sumMismatch', message: `${parts.map((part) => figure(part.value)).join(' + ')} is ${figure(result)}, the text says ${figure(sum.value)}.`, span: [parts[0]!.span[0], sum.span[1]] })
  })
  return findings
}

function alike(a: Amount, b: Amount): boolean {
  return a.unit === b.unit || (!measured.has(a.unit) && !measured.has(b.unit))
}

/** Another figure earlier in the sentence may belong to the sum: then nothing is said. */
function hasDigitBefore(text: string, at: number): boolean {
  const sentence = /[^.!?;:\n]*$/u.exec(text.slice(Math.max(0, at - 160), at))![0]
  return /\d/.test(sentence)
}

import { numberAt } from '../constructs/numbers.ts'
import type { Block } from '../layout.ts'
import type { Finding } from '../reading.ts'
import { wordsOf, type Sheet } from '../sheet.ts'
import { fold } from '../words.ts'
import type { FindingsInput } from './input.ts'
import { figure } from './wording.ts'

const totalLine = /^\**(?:i alt|ialt|total|totalt|sum|summa|samlet|til sammen|sammanlagt|sammenlagt)\**(?:\s[\p{L} ]{1,30})?\s*:?\s*\**\s*(\d[\d.,\u00a0 ]*)\s*([\p{L}.%-]{0,12}(?: [\p{L}]+){0,2})?(:?)\**\.?$/iu
const countedLine = /^(?:[\p{L}][\p{L}\p{N} ,.&/()'’-]{1,70}?)\s*[:–]\s*(\d[\d.,\u00a0 ]*?)\s*((?:kr\.?|kroner|kronor|timer|timmar|stk\.?|st\.?|personer|,-)?)\.?$/iu

/** Lines such as "Skole: 3" and a line "I alt: 7" above or below them that does not agree. */
export function listedTotals({ sheet }: FindingsInput): Finding[] {
  const findings: Finding[] = []
  sheet.blocks.forEach((block, i) => {
    if (block.cell !== null || block.span[1] - block.span[0] > 80 || !/[iIsStT]/.test(sheet.text[block.span[0]]!)) return
    const found = totalLine.exec(fold(wordsOf(sheet, block)))
    const sum = found === null ? null : valueOf(found[1]!)
    if (found === null || sum === null) return
    const parts = found[3] === ':' ? listed(sheet, i, 1) : listed(sheet, i, -1)
    if (parts.length < 2) return
    const result = parts.reduce((all, part) => all + part, 0)
    if (Math.abs(result - sum) > 0.011) findings.push({ code: 'sumMismatch', message: `The figures listed add up to ${figure(result)}, the text says ${figure(sum)}.`, span: block.span })
  })
  return findings
}

/** The counted lines right beside the total; one that is none ends them. */
function listed(sheet: Sheet, at: number, step: 1 | -1): number[] {
  const values: number[] = []
  for (let i = at + step; i >= 0 && i < sheet.blocks.length && values.length < 60; i += step) {
    const value = counted(sheet, sheet.blocks[i]!)
    if (value === null) break
    values.push(value)
  }
  return values
}

function counted(sheet: Sheet, block: Block): number | null {
  if (block.cell !== null || block.kind === 'heading' || block.span[1] - block.span[0] > 100) return null
  const found = countedLine.exec(fold(wordsOf(sheet, block)))
  return found === null || /^(?:dato|datum|tid|kl|år|nr|sag|side|tlf|telefon|punkt)/iu.test(found[0]) ? null : valueOf(found[1]!)
}

function valueOf(digits: string): number | null {
  const clean = digits.trim().replace(/[.,]$/, '')
  const number = numberAt(clean, 0, clean.length)
  return number !== null && number.end === clean.length ? number.value : null
}

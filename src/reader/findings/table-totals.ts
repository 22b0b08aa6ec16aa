import { numberAt } from '../constructs/numbers.ts'
import type { Block } from '../layout.ts'
import type { Finding } from '../reading.ts'
import { wordsOf, type Sheet } from '../sheet.ts'
import { headingForm } from '../words.ts'
import type { FindingsInput } from './input.ts'
import { figure } from './wording.ts'

const total = /^(?:i alt|ialt|total(?:t|sum|er)?|sum|summa|samlet|sammenlagt|sammanlagt|alt|totalbeløb|totalsumma|sum totalt|til sammen)(?: .{0,40})?$/iu
const partial = /^(?:heraf|herav|därav|derav|subtotal|delsum|delsumma|mellemsum|gennemsnit|genomsnitt|snitt|saldo|resultat|overført|primo|ultimo)/iu

interface Figure {
  value: number
  decimals: number
  block: Block
}

/** A table's total row whose column does not add up. Silent where subtotals or words stand among the figures. */
export function tableTotals({ sheet }: FindingsInput): Finding[] {
  const findings: Finding[] = []
  const { blocks } = sheet
  for (let i = 0; i < blocks.length; i++) {
    const cell = blocks[i]!.cell
    if (cell === null) continue
    let end = i
    while (end < blocks.length && blocks[end]!.cell?.table === cell.table) end++
    findings.push(...inTable(sheet, blocks.slice(i, end)))
    i = end - 1
  }
  return findings
}

function inTable(sheet: Sheet, cells: readonly Block[]): Finding[] {
  const rows = new Map<number, Map<number, Block>>()
  for (const block of cells) {
    const row = rows.get(block.cell!.row) ?? new Map<number, Block>()
    row.set(block.cell!.column, block)
    rows.set(block.cell!.row, row)
  }
  const list = [...rows.values()]
  const labels = list.map((row) => headingForm([...row.values()].map((block) => wordsOf(sheet, block)).find((words) => words.trim() !== '') ?? ''))
  const at = labels.findIndex((label) => total.test(label))
  if (at < 3 || at !== labels.length - 1 || labels.some((label) => partial.test(label)) || labels.filter((label) => total.test(label)).length > 1) return []
  const thousands = /t\.? ?kr|1\.?000 kr|mio|mill|tusen|tusind|mkr/iu.test([...list[0]!.values()].map((block) => wordsOf(sheet, block)).join(' '))
  const findings: Finding[] = []
  for (const [column, block] of list[at]!) {
    const sum = figureOf(sheet, block)
    const header = list[0]!.get(column)
    if (sum === null || (header !== undefined && /%|pct|procent|prosent|gennemsnit|snitt|år$|nr/iu.test(wordsOf(sheet, header)))) continue
    const parts: Figure[] = []
    let clear = true
    for (const row of list.slice(1, at)) {
      const part = row.get(column)
      const words = part === undefined ? '' : wordsOf(sheet, part).trim()
      if (words === '' || /^[-–—]$/.test(words)) continue
      const value = figureOf(sheet, part!)
      if (value === null) clear = false
      else parts.push(value)
    }
    if (!clear || parts.length < 2) continue
    const result = parts.reduce((all, part) => all + part.value, 0)
    const decimals = Math.max(sum.decimals, ...parts.map((part) => part.decimals))
    const slack = decimals > 0 ? 0.5 * 10 ** -decimals * (parts.length + 1) : thousands ? (parts.length + 1) / 2 : 0.001
    if (Math.abs(result - sum.value) > slack + 1e-9) {
      findings.push({ code: 'sumMismatch', message: `The figures above add up to ${figure(result)}, the total says ${figure(sum.value)}.`, span: sum.block.span })
    }
  }
  return findings
}

function figureOf(sheet: Sheet, block: Block): Figure | null {
  const words = wordsOf(sheet, block).replace(/[*_]/g, '').trim()
  const clean = words.replace(/^(?:kr\.?|dkk|sek|nok)\s*/iu, '').replace(/\s*(?:kr\.?|kroner|kronor|dkk|sek|nok|,-|timer|timmar|stk\.?|st\.?)$/iu, '').replace(/^[−–]\s?/, '-')
  const negative = clean.startsWith('-') || /^\(.*\)$/.test(clean)
  const digits = clean.replace(/^-|^\(|\)$/g, '')
  const number = numberAt(digits, 0, digits.length)
  return number === null || number.end !== digits.length ? null : { value: negative ? -number.value : number.value, decimals: number.decimals, block }
}

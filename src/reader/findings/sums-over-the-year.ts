import type { Amount, Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { figure } from './wording.ts'

const perMonth = /^(?:\s*\([^()]{0,40}\))?\s*(?:månedligt|månedlig|om måneden|i måneden|pr\.? (?:måned|md)|per måned|hver måned|månatligen|per månad|i månaden|varje månad|kvar månad)/iu
const perWeek = /^(?:\s*\([^()]{0,40}\))?\s*(?:ugentligt|ugentlig|om ugen|i ugen|pr\.? uge|per uge|hver uge|per vecka|i veckan|varje vecka|ukentlig|per uke|i uka|hver uke)/iu
const perQuarter = /^(?:\s*\([^()]{0,40}\))?\s*(?:pr\.? kvartal|per kvartal|i kvartalet|hvert kvartal|varje kvartal)/iu
const overTheYear = /^[^.;\n]{0,50}?(?:gennem året|igennem året|om året|årligt|årlig|årligen|pr\.? år|per år|på et år|på ett år|på året|på årsbasis|i løbet af (?:året|et år)|i løpet av (?:året|et år)|under året|under ett år|i året)(?!\p{L})/iu
const inTotal = /(?:i alt|altså|alltså|sammenlagt|sammanlagt|totalt|til sammen|tilsammen|svarende til|motsvarande|tilsvarende|tilsvarer|dvs\.?|samlet)[^.;\n]{0,20}$/iu

interface Rhythm {
  words: string
  least: number
  most: number
}

/** "15 hours a month … 150 hours in the year": a rhythm and a year's sum that do not agree. */
export function sumsOverTheYear({ sheet, amounts }: FindingsInput): Finding[] {
  const findings: Finding[] = []
  amounts.forEach((part, i) => {
    const rhythm = rhythmAfter(sheet.text, part)
    if (rhythm === null) return
    const sum = yearlySum(sheet.text, amounts, i)
    if (sum === null) return
    const slack = part.approximate || sum.approximate ? 0.05 : 0.001
    if (sum.value >= part.value * rhythm.least * (1 - slack) && sum.value <= part.value * rhythm.most * (1 + slack)) return
    findings.push({
      code: 'sumMismatch',
      message: `${figure(part.value)} ${part.unit} ${rhythm.words} is ${figure(part.value * rhythm.most)}, the text says ${figure(sum.value)}.`,
      span: [part.span[0], sum.span[1]],
    })
  })
  return findings
}

function rhythmAfter(text: string, amount: Amount): Rhythm | null {
  const after = text.slice(amount.span[1], amount.span[1] + 80)
  if (perMonth.test(after)) return { words: 'a month for twelve months', least: 12, most: 12 }
  if (perQuarter.test(after)) return { words: 'a quarter for four quarters', least: 4, most: 4 }
  return perWeek.test(after) ? { words: 'a week for at most 52 weeks', least: 38, most: 52 } : null
}

function yearlySum(text: string, amounts: readonly Amount[], i: number): Amount | null {
  const part = amounts[i]!
  for (const sum of amounts.slice(i + 1, i + 5)) {
    const between = text.slice(part.span[1], sum.span[0])
    if (between.length > 220 || between.includes('\n\n')) return null
    if (sum.unit === part.unit && overTheYear.test(text.slice(sum.span[1], sum.span[1] + 70)) && (inTotal.test(between) || /i alt|totalt/iu.test(text.slice(sum.span[1], sum.span[1] + 20)))) return sum
  }
  return null
}

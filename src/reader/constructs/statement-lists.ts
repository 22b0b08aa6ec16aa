import type { Block } from '../layout.ts'
import type { Statement, StatementKind } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { listKindOf } from '../lexicon/consultation-words.ts'
import { signedLists } from './signed-lists.ts'
import { saidStatement } from './statement-parts.ts'
import { tableSections } from './workshop-table.ts'

const hint = /ordel|ördel|lemp|ackdel|ORDEL|ÖRDEL|LEMP|ACKDEL|[Pp]lus|[Mm]inus|[Aa]rgument|tyrk|STYRK|fordring|tmaning|vaghe|vakhe|[Dd]e(?:t|tte) |[Hh]va|[Vv]ad |[Kk]an |(?:Pros|Cons)/
/** A list of what is hard is one half of a pair; alone, in minutes, it is an ordinary section. */
const counterpart: Partial<Record<StatementKind, StatementKind>> = { strength: 'challenge', challenge: 'strength' }

/**
 * Lists under headings that say outright what they hold: Fordele/Ulemper, Styrker/Udfordringer,
 * "Det gik godt"/"Det kan bli bättre". `from` and `to` are places in the text; other lists are no statements.
 */
export function readStatementLists(sheet: Sheet, from = 0, to = sheet.text.length): Statement[] {
  const out: Statement[] = []
  const signed = signedLists(sheet, false)
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (block.span[0] < from || block.outer[1] > to) continue
    if (block.cell !== null) {
      const table = tableFrom(sheet, i)
      i += table.length - 1
      out.push(...inTable(sheet, table))
      continue
    }
    const sign = signed.get(i)
    if (sign !== undefined && !sign.sign) out.push(saidStatement(sheet.text, block.span, sign.kind, {}))
    const kind = sign === undefined ? headingOf(sheet, block) : null
    if (kind === null) continue
    const parents: { level: number; at: number }[] = []
    const base = block.kind === 'item' ? block.level + 1 : 0
    for (let next = sheet.blocks[i + 1]; next?.kind === 'item' && next.level >= base && next.outer[1] <= to; next = sheet.blocks[i + 1]) {
      i++
      if (next.span[0] === next.span[1]) continue
      while (parents.length > 0 && parents.at(-1)!.level >= next.level) parents.pop()
      out.push(saidStatement(sheet.text, next.span, kind, { parent: parents.at(-1)?.at ?? null }))
      parents.push({ level: next.level, at: out.length - 1 })
    }
  }
  const kinds = new Set(out.map((statement) => statement.kind))
  if (out.every((statement) => complete(statement.kind))) return out
  return out.filter((statement) => complete(statement.kind)).map((statement) => ({ ...statement, parent: null }))

  function complete(kind: StatementKind): boolean {
    const other = counterpart[kind]
    return other === undefined || kinds.has(other)
  }
}

function headingOf(sheet: Sheet, block: Block): StatementKind | null {
  const line = wordsOf(sheet, block)
  if (line.length > 90 || !hint.test(line)) return null
  if (block.kind === 'item' && !line.endsWith(':')) return null
  return listKindOf(line)
}

function tableFrom(sheet: Sheet, from: number): Block[] {
  const number = sheet.blocks[from]!.cell!.table
  let to = from
  while (sheet.blocks[to]?.cell?.table === number) to++
  return sheet.blocks.slice(from, to)
}

function inTable(sheet: Sheet, table: readonly Block[]): Statement[] {
  const out: Statement[] = []
  for (const section of tableSections(sheet, table)) {
    const title = (section.question ?? section.theme)?.title ?? null
    const kind = title === null ? null : listKindOf(sheet.text.slice(title[0], title[1]))
    if (kind !== null) for (const note of section.blocks) out.push(saidStatement(sheet.text, note.span, kind, {}))
  }
  return out
}

import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import { leadingNumber, type ItemStart } from './item-start.ts'

/** "| Punkt | Referat | Ansvarlig |": the rows are the items, their first wide cell the title. */
export function tableRows(lines: readonly Line[], listed: ReadonlySet<number>): ItemStart[] {
  const starts: ItemStart[] = []
  for (let i = 0; i < lines.length; i++) {
    const cell = lines[i]!.block.cell
    if (cell === null || cell.row !== 0 || cell.column !== 0 || listed.has(i)) continue
    let after = i
    while (lines[after]?.block.cell?.table === cell.table) after++
    const table = lines.slice(i, after)
    const header = table.filter((line) => line.block.cell!.row === 0)
    const topic = header.findIndex((line) => !onlyNumbers(table, line.block.cell!.column) && /^(?:punkt|emne|sak|dagsordenspunkt|dagsorden|tema|ärende|punkter|titel|tittel|item|agenda|dagsordenpunkt|sag)\b/iu.test(line.folded))
    const outcome = header.some((line) => /referat|beslut|vedtak|konklusion|drøftelse|diskussion|notat|opsamling|kommentar|dialog|resultat|resultat|utfall|behandling/iu.test(line.folded))
    const sectioned = table.some((line) => line.block.kind === 'heading' && sectionIdOf(line.words) !== null)
    if (topic < 0 || !(outcome || sectioned)) continue
    const column = header[topic]!.block.cell!.column
    const decided = header.find((line) => /^(?:beslut|beslutning|vedtak|konklusion|konklusjon|beslutning\/konklusion|aftalt|besluttet|resultat|utfall)/iu.test(line.folded))?.block.cell!.column
    const rows = Map.groupBy(table.filter((line) => line.block.cell!.row > 0), (line) => line.block.cell!.row)
    for (const cells of rows.values()) {
      const title = cells.find((line) => line.block.cell!.column === column)
      if (title === undefined || title.folded === '') continue
      const lead = leadingNumber.exec(title.words)
      const numberCell = cells.find((line) => line.block.cell!.column < column && /^\d{1,3}\.?$/u.test(line.folded))
      starts.push({
        line: i + table.indexOf(cells[0]!),
        number: lead?.[1] ?? numberCell?.folded.replace('.', '') ?? title.block.mark?.replace(/[.)]/g, '') ?? null,
        title: [title.start + (lead?.[0].length ?? 0), title.end],
        body: i + table.indexOf(title) + 1,
        ...(decided === undefined ? {} : decisionCell(i, table, cells, decided)),
      })
    }
  }
  return starts
}


/** A column "Punkt" that holds 1, 2, 3 numbers the rows; the titles stand beside it. */
function onlyNumbers(table: readonly Line[], column: number): boolean {
  const cells = table.filter((line) => line.block.cell!.column === column && line.block.cell!.row > 0)
  return cells.length > 0 && cells.every((line) => /^\d{1,3}\.?$/u.test(line.folded))
}

function decisionCell(offset: number, table: readonly Line[], cells: readonly Line[], column: number): { decisionCell: number } | Record<string, never> {
  const cell = cells.find((line) => line.block.cell!.column === column && line.folded !== '')
  return cell === undefined ? {} : { decisionCell: offset + table.indexOf(cell) }
}

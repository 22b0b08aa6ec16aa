import type { Passage } from '../reading.ts'
import { passage } from '../sheet.ts'
import type { SectionPart } from './item-sections.ts'
import type { Line } from './lines.ts'

const none = /^(?:ingen|intet|inga|ingen bilag|ingen vedlegg|inga bilagor|-|–|—|n\/a|ikke relevant|bilag|vedlegg|bilagor)\.?:?$/iu
const link = /^(?:!?\[)([^\]]+)\]\(/u

/** Names of an item's attachments: one a line, list item or table row. */
export function readAttachments(text: string, lines: readonly Line[], part: SectionPart): Passage[] {
  const out: Passage[] = []
  if (part.runIn) {
    const own = lines[part.line]!
    for (const piece of pieces(text, part.contentStart, own.end)) push(piece[0], piece[1])
  }
  const below = lines.slice(part.from, part.to)
  let prose = 0
  for (let i = 0; i < below.length; i++) {
    const line = below[i]!
    if (line.block.cell !== null) {
      const { table, row: number } = line.block.cell
      const before = below[i - 1]?.block.cell
      const row: Line[] = []
      for (let at = i; below[at]?.block.cell?.table === table && below[at]!.block.cell!.row === number; at++) row.push(below[at]!)
      if ((before?.table !== table || before.row !== number) && !line.block.cell.header && !row.every((cell) => columnName.test(cell.folded))) {
        const name = row.filter((cell) => /\p{L}{2}/u.test(cell.folded) && !/^(?:åben|lukket|offentlig|open|closed|ja|nej|bilag)$/iu.test(cell.folded)).sort((a, b) => b.folded.length - a.folded.length)[0]
        if (name !== undefined) push(name.start, name.end)
      }
      continue
    }
    if (line.block.kind === 'item' && line.block.level > 0) continue
    if (i > 0 && line.block.kind === 'item' && line.block.gap > 0 && below[0]!.block.kind === 'paragraph' && /^\(?\p{L}[.)]/u.test(line.block.mark ?? '')) break
    if (line.folded.length > 250) {
      if (++prose > 1) break
      continue
    }
    push(line.start, line.end)
  }
  return out

  function push(start: number, end: number): void {
    const words = text.slice(start, end).trim()
    if (words === '' || none.test(words) || words.split('\t').every((part) => columnName.test(part.trim()))) return
    const linked = link.exec(words)
    if (linked !== null) {
      const at = start + text.slice(start, end).indexOf(linked[1]!)
      out.push({ text: linked[1]!, span: [at, at + linked[1]!.length] })
    } else out.push(passage(text, start, end))
  }
}

const columnName = /^(?:nr\.?|titel|navn|bilag|status|åben|dokumentnr\.?|dok\.? ?nr\.?|filnavn|adgang|beskrivelse)$/iu

/** "a.pdf; b.pdf" on one line are two; commas part only file names. */
function pieces(text: string, start: number, end: number): [number, number][] {
  const slice = text.slice(start, end)
  const separator = slice.includes(';') ? ';' : (slice.match(/\.\p{L}{2,4}(?=,|$)/gu)?.length ?? 0) > 1 ? ',' : null
  if (separator === null) return [[start, end]]
  const out: [number, number][] = []
  let from = 0
  for (let i = 0; i <= slice.length; i++) {
    if (i < slice.length && slice[i] !== separator) continue
    if (slice.slice(from, i).trim() !== '') out.push([start + from, start + i])
    from = i + 1
  }
  return out
}

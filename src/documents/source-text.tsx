import type { ComponentChildren } from 'preact'
import type { Reading } from '../reader/reading.ts'
import type { ShownFinding } from './says/look-first.ts'
import type { Value } from './says/says.ts'
import { PieceCutter } from './source/pieces.ts'
import type { Mark, Piece } from './source/pieces.ts'
import { sourceBlocks } from './source/source-blocks.ts'
import type { SourceBlock } from './source/source-blocks.ts'

export interface SourceTextProps {
  reading: Reading
  values: Value[]
  findings: ShownFinding[]
  empty: string
}

/** The whole text, laid out to be read, with what was read in it marked and numbered. */
export function SourceText({ reading, values, findings, empty }: SourceTextProps) {
  const blocks = sourceBlocks(reading)
  if (blocks.length === 0) return <p class="rt-quiet">{empty}</p>
  const cutter = new PieceCutter(reading.text, marksOf(values, findings))
  const show = (block: SourceBlock) => shown(cutter.cut(block.span))
  const out: ComponentChildren[] = []
  // headings stand under "The text" (h2) and never leave out a step on the way down
  let above = 2
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at]!
    if (block.kind === 'item' || block.kind === 'row' || block.kind === 'rule') {
      const from = at
      const listed = block.kind === 'item'
      while (at < blocks.length && (listed ? blocks[at]!.kind === 'item' : blocks[at]!.kind === 'row' || blocks[at]!.kind === 'rule')) at++
      const run = blocks.slice(from, at)
      out.push(listed ? <ul class={/\d/.test(reading.text[block.span[0]]!) ? 'rt-list rt-list--numbered' : 'rt-list'}>{run.map((one, i) => <li class={one.level === 0 ? undefined : `rt-li${one.level}`} key={i}>{show(one)}</li>)}</ul> : <Rows run={run} cutter={cutter} text={reading.text} />)
      continue
    }
    at++
    if (block.kind === 'paragraph') {
      out.push(<p>{show(block)}</p>)
      continue
    }
    const level = Math.min(block.level + 2, above + 1, 6)
    above = level
    const Heading = `h${level}` as 'h3'
    out.push(<Heading>{show(block)}</Heading>)
  }
  return <div class="rt-text" lang={reading.language ?? undefined}>{out}</div>
}

/** Rows of bars as a table. The bars stay in the page, unseen: the text is all there, to be searched and copied. */
function Rows({ run, cutter, text }: { run: SourceBlock[]; cutter: PieceCutter; text: string }) {
  const widest = Math.max(...run.map(one => one.cells.length))
  return (
    <div class="rt-scroll" tabindex={widest > 4 ? 0 : undefined} role={widest > 4 ? 'group' : undefined} aria-label={widest > 4 ? '|' : undefined}>
      <table class="rt-cells">
        <tbody>
          {run.map((one, at) => <tr class={one.kind === 'rule' ? 'rt-rule' : undefined} key={at}>{cellsOf(one, widest, cutter, text)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

function cellsOf(row: SourceBlock, widest: number, cutter: PieceCutter, text: string): ComponentChildren[] {
  if (row.cells.length === 0) return [<td colspan={widest}>{shown(cutter.cut(row.span))}</td>]
  let from = row.span[0]
  return row.cells.map((cell, at) => {
    const before = text.slice(from, cell[0])
    const isLast = at === row.cells.length - 1
    from = cell[1]
    const after = isLast ? text.slice(cell[1], row.span[1]) : ''
    return (
      <td colspan={isLast && row.cells.length < widest ? widest - row.cells.length + 1 : undefined} key={at}>
        {before === '' ? null : <span class="rt-bar">{before}</span>}{shown(cutter.cut(cell))}{after === '' ? null : <span class="rt-bar">{after}</span>}
      </td>
    )
  })
}

function marksOf(values: Value[], findings: ShownFinding[]): Mark[] {
  const marks = values.map((one): Mark => ({ span: one.span, name: `p${one.number}` }))
  for (const one of findings) if (one.value === null && one.span !== null) marks.push({ span: one.span, name: `f${one.number}` })
  return marks
}

function shown(pieces: Piece[]): ComponentChildren[] {
  return pieces.map(piece => {
    if (typeof piece === 'string') return piece
    const { mark, first, last } = piece
    const isValue = mark.name.startsWith('p')
    const number = mark.name.slice(1)
    return (
      <>
        <span class={isValue ? 'rt-p' : 'rt-p rt-p--f'} id={first ? mark.name : undefined} data-p={first ? undefined : mark.name}>{shown(piece.pieces)}</span>
        {!last ? null : isValue ? <a class="rt-sup" href={`#v${number}`}>{number}</a> : <a class="rt-sup rt-sup--f" href={`#w${number}`}>◇</a>}
      </>
    )
  })
}

import type { Children, Html } from '../web/jsx/html.ts'
import type { Reading } from '../reader/reading.ts'
import type { Place } from './says/look-first.ts'
import type { Value } from './says/says.ts'
import { PieceCutter } from './source/pieces.ts'
import type { Mark, Piece } from './source/pieces.ts'
import { sourceBlocks } from './source/source-blocks.ts'
import type { SourceBlock } from './source/source-blocks.ts'

/** A list or table longer than this goes on in a new one, so that no part takes long to render. */
const longestRun = 300

/** What stands in the place of something the reader may not see; in the order of the text. */
export interface Notice {
  at: number
  content: Html
}

/** The whole text part by part, laid out to be read, with what was read in it marked and numbered. */
export function* sourceText(reading: Reading, values: Value[], places: Place[], tableLabel: string, notices: readonly Notice[] = []): Generator<Html> {
  const { text } = reading
  const cutter = new PieceCutter(text, marksOf(values, places))
  // headings stand under "The text" (h2) and never leave out a step on the way down
  let above = 2
  let run: SourceBlock[] = []
  let noticed = 0
  for (const block of sourceBlocks(reading)) {
    const due = (notices[noticed]?.at ?? Infinity) <= block.span[0]
    if (run.length > 0 && (due || runOf(block) !== runOf(run[0]!) || run.length === longestRun)) {
      yield <Run run={run} cutter={cutter} text={text} tableLabel={tableLabel} />
      run = []
    }
    for (; (notices[noticed]?.at ?? Infinity) <= block.span[0]; noticed++) yield notices[noticed]!.content
    if (runOf(block) !== null) run.push(block)
    else if (block.kind === 'paragraph') yield <p>{shown(cutter.cut(block.span))}</p>
    else {
      above = Math.min(block.level + 2, above + 1, 6)
      const Heading = `h${above}` as 'h3'
      yield <Heading>{shown(cutter.cut(block.span))}</Heading>
    }
  }
  if (run.length > 0) yield <Run run={run} cutter={cutter} text={text} tableLabel={tableLabel} />
  for (const one of notices.slice(noticed)) yield one.content
}

/** What a block joins up with: items make a list, rows a table; other blocks stand alone. */
function runOf({ kind }: SourceBlock): 'list' | 'table' | null {
  return kind === 'item' ? 'list' : kind === 'row' || kind === 'rule' ? 'table' : null
}

function Run(props: RunProps) {
  const [first] = props.run
  if (first === undefined || runOf(first) === 'table') return <Rows {...props} />
  return (
    <ul class={/\d/.test(props.text[first.span[0]] ?? '') ? 'rt-list rt-list--numbered' : 'rt-list'}>
      {props.run.map((one, at) => <li class={one.level === 0 ? undefined : `rt-li${one.level}`} key={at}>{shown(props.cutter.cut(one.span))}</li>)}
    </ul>
  )
}

interface RunProps {
  run: SourceBlock[]
  cutter: PieceCutter
  text: string
  /** what a screen reader calls a table wide enough to be scrolled */
  tableLabel: string
}

/** Rows of bars as a table. The bars stay in the page, unseen: the text is all there, to be searched and copied. */
function Rows({ run, cutter, text, tableLabel }: RunProps) {
  const widest = Math.max(...run.map(one => one.cells.length))
  return (
    <div class="rt-scroll" tabindex={widest > 4 ? 0 : undefined} role={widest > 4 ? 'group' : undefined} aria-label={widest > 4 ? tableLabel : undefined}>
      <table class="rt-cells">
        <tbody>
          {run.map((one, at) => <tr class={one.kind === 'rule' ? 'rt-rule' : undefined} key={at}>{cellsOf(one, widest, cutter, text)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}

function cellsOf(row: SourceBlock, widest: number, cutter: PieceCutter, text: string): Children[] {
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

function marksOf(values: Value[], places: Place[]): Mark[] {
  const marks = values.map((one): Mark => ({ span: one.span, name: `p${one.number}` }))
  for (const one of places) if (one.span !== null) marks.push({ span: one.span, name: `f${one.number}` })
  return marks
}

const marks = /(\*\*|__|^#{1,6}(?= ))/

/** Marks of Markdown stand in the text as they were written, but quietly. */
function withQuietMarks(text: string): Children {
  if (!marks.test(text)) return text
  return text.split(marks).map((part, at) => at % 2 === 0 ? part : <span class="rt-md">{part}</span>)
}

function shown(pieces: Piece[]): Children[] {
  return pieces.map(piece => {
    if (typeof piece === 'string') return withQuietMarks(piece)
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

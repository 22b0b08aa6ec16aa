import { isGlued, splitGlued } from './glued-headings.ts'
import { isRule, lineMark } from './line-marks.ts'
import { joinable, wrapWidth } from './line-wraps.ts'
import { isTableRule, rowCells } from './line-tables.ts'
import type { Block, Layout } from '../layout.ts'
import { trimSpan } from '../sheet.ts'

interface Line {
  start: number
  end: number
  indent: number
  gap: number
  page: number
}

/**
 * Lays out plain text and markdown. The text is the file itself; blocks only point into it.
 * One block a line, except that wrapped lines and paragraphs broken by a page are one block.
 */
export function layOutLines(text: string, mediaType: string): Layout {
  const lines = splitLines(text)
  const width = wrapWidth(lines.map((line) => line.end - line.start))
  const blocks: Block[] = []
  const listIndents: number[] = []
  const frontMatterEnd = endOfFrontMatter(text, lines)
  let table = -1
  let row = -1
  let inFence = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const words = text.slice(line.start, line.end)
    if (/^(?:```|~~~)/.test(words)) {
      inFence = !inFence
      continue
    }
    if (isRule(words) || (row >= 0 && isTableRule(words))) continue
    if (/^<!--.*-->$/.test(words)) continue
    if (i < frontMatterEnd) {
      paragraph(line, line.start, line.end)
      continue
    }
    const ruleBelow = lines[i + 1] !== undefined && lines[i + 1]!.gap === 0 && isTableRule(text.slice(lines[i + 1]!.start, lines[i + 1]!.end))
    const cells = rowCells(words, ruleBelow || (row >= 0 && line.gap === 0))
    if (cells !== null && !inFence) {
      const fresh = table < 0 || line.gap > 0 || row < 0
      if (fresh) {
        table++
        row = 0
      } else row++
      cells.forEach(([from, to], column) => {
        const block = push('cell', line, line.start + from, line.start + to, null, 0)
        if (block !== null) block.cell = { table, row, column, header: ruleBelow }
      })
      continue
    }
    row = -1
    const hash = /^(#{1,6})\s+(?=\S)/.exec(words) ?? /^(={1,5})\s+(?=\S)/.exec(words)
    if (hash !== null) {
      const close = /(?<=\S)\s+(?:[#=]+|\{[#.:][^}]{0,200}\})\s*$/.exec(words)
      heading(line, line.start + hash[0].length, line.end - (close?.[0].length ?? 0), hash[1]!.length)
      continue
    }
    const under = lines[i + 1]
    if (under !== undefined && under.gap === 0 && words.length < 120 && lineMark(words) === null) {
      const rule = text.slice(under.start, under.end)
      if (/^={3,}$/.test(rule) || (/^-{3,}$/.test(rule) && mediaType === 'text/markdown')) {
        heading(line, line.start, line.end, rule[0] === '=' ? 1 : 2)
        continue
      }
    }
    if (isGlued(words)) {
      for (const part of splitGlued(words)) {
        const block = push('paragraph', line, line.start + part.from, line.start + part.to, null, 0)
        if (block !== null) block.bold ||= part.bold
      }
      listIndents.length = 0
      continue
    }
    const mark = inFence ? null : lineMark(words)
    if (mark !== null) {
      const level = listLevel(line.indent)
      push('item', line, line.start + mark.width, line.end, mark.mark, level)
      continue
    }
    const previous = blocks.at(-1)
    const nextMark = lines[i + 1] !== undefined ? lineMark(text.slice(lines[i + 1]!.start, lines[i + 1]!.end)) : null
    if (previous !== undefined && joinable({ text, previous, line, words, width, listFollows: nextMark !== null })) {
      previous.span[1] = previous.outer[1] = trimSpan(text, line.start, line.end)[1]
      continue
    }
    if (line.indent === 0) listIndents.length = 0
    paragraph(line, line.start, line.end)
  }
  const pages = text.includes('\f') ? (lines.at(-1)?.page ?? 1) : null
  if (pages === null) for (const block of blocks) block.page = null
  return { text, mediaType, blocks, pages, trouble: [], declared: null }

  function heading(line: Line, start: number, end: number, level: number): void {
    const block = push('heading', line, start, end, null, level)
    if (block !== null) block.outer = [line.start, line.end]
    listIndents.length = 0
  }

  function paragraph(line: Line, start: number, end: number): void {
    push('paragraph', line, start, end, null, 0)
  }

  function push(kind: Block['kind'], line: Line, start: number, end: number, mark: string | null, level: number): Block | null {
    let span = trimSpan(text, start, end)
    const outer: Block['outer'] = [mark === null ? span[0] : line.start, Math.max(span[1], mark === null ? span[0] : line.start + mark.length)]
    if (span[0] === span[1] && mark === null) return null
    if (span[0] === span[1]) span = [outer[1], outer[1]]
    const strong = strongRun(text, span)
    const block: Block = {
      kind, span: strong ?? span, outer, level, mark, bold: strong !== null, indent: line.indent, gap: line.gap,
      cell: null, page: line.page, role: null,
    }
    blocks.push(block)
    return block
  }

  /** Nesting by leading spaces; one space is enough, as people type it. */
  function listLevel(indent: number): number {
    while (listIndents.length > 0 && listIndents.at(-1)! > indent) listIndents.pop()
    if (listIndents.at(-1) !== indent) listIndents.push(indent)
    return listIndents.length - 1
  }
}

/** The inside of a block that is one strong run: "**Tema 1**", "__Beslutning:__". */
function strongRun(text: string, span: [number, number]): [number, number] | null {
  const open = text.slice(span[0], span[0] + 2)
  if (open !== '**' && open !== '__') return null
  if (span[1] - span[0] < 5 || text.slice(span[1] - 2, span[1]) !== open) return null
  if (text.indexOf(open, span[0] + 2) !== span[1] - 2) return null
  return trimSpan(text, span[0] + 2, span[1] - 2)
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  let page = 1
  let at = 0
  while (at <= text.length) {
    let stop = text.indexOf('\n', at)
    if (stop < 0) stop = text.length
    for (let i = at; i < stop; i++) if (text.charCodeAt(i) === 12) page++
    const trimmed = trimSpan(text, at, stop)
    let start = trimmed[0]
    const end = trimmed[1]
    if (text[start] === '>') {
      const quote = /^(?:>\s?)+/.exec(text.slice(start, Math.min(end, start + 40)))!
      start = Math.min(end, start + quote[0].length)
    }
    if (start === end) gap++
    else {
      lines.push({ start, end, indent: columns(text, at, start), gap, page })
      gap = 0
    }
    at = stop + 1
  }
  return lines
}

function columns(text: string, from: number, to: number): number {
  let width = 0
  for (let i = from; i < to; i++) width += text[i] === '\t' ? 4 : 1
  return width
}

/** Index of the first line after a markdown file's front matter ("---" … "---"), 0 where there is none. */
function endOfFrontMatter(text: string, lines: Line[]): number {
  if (lines.length === 0 || text.slice(lines[0]!.start, lines[0]!.end) !== '---' || lines[0]!.gap > 0) return 0
  for (let i = 1; i < Math.min(lines.length, 60); i++) {
    if (text.slice(lines[i]!.start, lines[i]!.end) === '---') return i
  }
  return 0
}

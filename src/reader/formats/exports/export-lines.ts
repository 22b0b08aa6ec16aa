import type { LayoutBuilder } from '../../layout-builder.ts'
import { lineMark } from '../line-marks.ts'

const loneMark = /^\(?(?:\d{1,2}|\p{L})[.)]$/u

/** Plain text of an export, line by line. A mark that stands alone on its line ("A)") belongs to the line right below. */
export function addLines(builder: LayoutBuilder, text: string): void {
  let empty = 1
  let held: { mark: string; gap: number } | null = null
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trim()
    if (line === '') {
      empty++
      continue
    }
    const gap = Math.min(1, empty)
    if (held !== null && empty === 0 && !loneMark.test(line)) {
      builder.add({ kind: 'item', mark: held.mark, text: line, gap: held.gap })
      held = null
    } else {
      if (held !== null) builder.add({ kind: 'paragraph', text: held.mark, gap: held.gap })
      held = loneMark.test(line) ? { mark: line, gap } : null
      if (held === null) addLine(builder, line, gap)
    }
    empty = 0
  }
  if (held !== null) builder.add({ kind: 'paragraph', text: held.mark, gap: held.gap })
}

function addLine(builder: LayoutBuilder, line: string, gap: number): void {
  const marked = lineMark(line)
  if (marked === null) builder.add({ kind: 'paragraph', text: line, gap })
  else builder.add({ kind: 'item', mark: marked.mark, text: line.slice(marked.width), gap })
}

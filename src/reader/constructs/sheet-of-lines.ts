import { layOutLines } from '../formats/text-lines.ts'
import type { Language } from '../reading.ts'
import type { Sheet } from '../sheet.ts'

/** A sheet from lines of text, as the text reader lays them out. The tests of the constructs write their papers so. */
export function sheetOfLines(lines: readonly string[], language: Language | null = null, mediaType = 'text/plain'): Sheet {
  const layout = layOutLines(lines.join('\n'), mediaType)
  return { text: layout.text, blocks: layout.blocks, language }
}

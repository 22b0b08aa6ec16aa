import { pagesPdf } from '../../hostile/make-pdf.ts'
import type { MadeMinutes } from './made-minutes.ts'
import { outlineOf } from './outline.ts'

interface Line {
  text: string
  size: number
  left: number
  gap: number
}

const charactersPerLine = 88
const top = 780
const bottom = 60

/** An untagged PDF in one font, as an old printer driver makes it: sizes and places are all it says of its structure. */
export function asPdf(minutes: MadeMinutes): Uint8Array {
  const pages = pagesOf(linesOf(minutes))
  return pagesPdf(pages.length, (page) => pages[page] ?? '')
}

function linesOf(minutes: MadeMinutes): Line[] {
  return outlineOf(minutes).flatMap((block): Line[] => {
    if (block.is === 'heading') return [{ text: block.text, size: 20 - block.level * 3, left: 72, gap: 12 }]
    if (block.is === 'paragraph') return wrapped(block.text).map((text, at) => ({ text, size: 10, left: 72, gap: at === 0 ? 8 : 0 }))
    return block.items.flatMap((item, at) => wrapped(`${block.ordered ? `${at + 1}.` : '-'} ${item}`).map((text, line) => ({ text, size: 10, left: line === 0 ? 84 : 94, gap: 0 })))
  })
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < charactersPerLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The text's own letters are all in Windows' Latin set. */
function pagesOf(lines: readonly Line[]): string[] {
  const pages: string[] = []
  let [content, place] = ['', top]
  for (const { text, size, left, gap } of lines) {
    place -= size * 1.3 + gap
    if (place < bottom) {
      pages.push(content)
      content = ''
      place = top
    }
    content += `BT /F1 ${size} Tf ${left} ${place.toFixed(1)} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
  }
  return [...pages, content]
}

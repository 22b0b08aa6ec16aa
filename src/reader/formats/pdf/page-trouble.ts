import type { Trouble } from '../../layout.ts'
import type { PagesRead } from './read-pages.ts'

/** What a reader must know of pages that gave no text, or were not read. */
export function troubleOf(read: PagesRead, pages: number): Trouble[] {
  const trouble: Trouble[] = []
  const withText = read.drafts.some((draft) => draft.characters > 0)
  if (!withText) {
    trouble.push(about('noTextLayer', 'The PDF holds no text, only pictures of pages. Run text recognition (OCR) on it, or use the file it was made from.'))
  } else if (read.textless.length > 0) {
    trouble.push(about('noTextLayer', `${named(read.textless)} of ${pages} ${read.textless.length === 1 ? 'holds' : 'hold'} pictures but no text. Run text recognition (OCR) on the file to read what they show.`))
  }
  if (read.broken.length > 0) {
    trouble.push(about('cut', `${named(read.broken)} of ${pages} ${read.broken.length === 1 ? 'is' : 'are'} damaged and could not be read.`))
  }
  if (read.stoppedAfter !== null) {
    trouble.push(about('cut', `Only the first ${read.stoppedAfter} of ${pages} pages were read. Split the file to read the rest.`))
  }
  if (read.drafts.some((draft) => draft.cut)) {
    trouble.push(about('cut', 'A page holds more text than a page can show; the rest of it was left out.'))
  }
  return trouble
}

function about(code: Trouble['code'], message: string): Trouble {
  return { code, message, span: null }
}

/** "Page 4", "Pages 2, 3 and 9", "Pages 1-12 and 14" */
function named(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === page - 1) run[1] = page
    else runs.push([page, page])
  }
  const texts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
  const shown = texts.length > 12 ? [...texts.slice(0, 12), 'more'] : texts
  const last = shown.pop() ?? ''
  const list = shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
  return pages.length === 1 ? `Page ${list}` : `Pages ${list}`
}

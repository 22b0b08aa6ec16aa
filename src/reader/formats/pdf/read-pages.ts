import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import type { Limits } from '../../layout.ts'
import { FontWeights } from './font-weights.ts'
import { draftPage, type PageDraft, type TreeBudget } from './page-draft.ts'
import { TaggedBlocks } from './tagged-blocks.ts'
import { fillUnknown } from './unknown-letters.ts'

export interface PagesRead {
  drafts: PageDraft[]
  /** pages that show something but hold no text: scans, drawings */
  textless: number[]
  /** pages that could not be read at all */
  broken: number[]
  /** pages read before a limit stopped the reading; null when all were */
  stoppedAfter: number | null
}

/** Characters kept of one document; a thousand full pages hold about a third of it. */
const mostCharacters = 12_000_000
/** Structure tree nodes looked at in one document. */
const mostNodes = 2_000_000
/** pdf.js looks trees up in time that grows with the square of a document's length; longer ones are read by places alone. */
const mostTaggedPages = 400

/** Page by page; what pdf.js holds of a page goes before the next is opened. */
export async function readPages(pdf: PDFDocumentProxy, bytes: Uint8Array, limits: Limits): Promise<PagesRead> {
  const found: PagesRead = { drafts: [], textless: [], broken: [], stoppedAfter: null }
  const tags = pdf.numPages <= mostTaggedPages && (await isTagged(pdf)) ? new TaggedBlocks() : null
  const budget: TreeBudget = { left: mostNodes }
  const fonts = new FontWeights()
  const pictures = mentionsImages(bytes)
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > limits.pages || characters >= mostCharacters) {
      found.stoppedAfter = number - 1
      break
    }
    try {
      const page = await pdf.getPage(number)
      const draft = await draftPage(page, number, fonts, tags, budget)
      found.drafts.push(draft)
      characters += draft.characters
      if (draft.characters === 0 && (await showsSomething(page, pictures))) found.textless.push(number)
      page.cleanup()
    } catch {
      found.broken.push(number)
    }
  }
  fillUnknown(found.drafts, bytes)
  return found
}

async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  try {
    const info: unknown = await pdf.getMarkInfo()
    return typeof info === 'object' && info !== null && 'Marked' in info && info.Marked === true
  } catch {
    return false
  }
}

/** Pictures are dropped before they are listed, so a page of scans shows as a page that draws next to nothing. */
async function showsSomething(page: PDFPageProxy, pictures: boolean): Promise<boolean> {
  try {
    const listed = await page.getOperatorList()
    return listed.fnArray.length > (pictures ? 0 : 20)
  } catch {
    return true
  }
}

/** Image dictionaries always stand in the open: streams cannot be packed into object streams. */
function mentionsImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.includes('/Image') || file.includes('/ImageMask')
}

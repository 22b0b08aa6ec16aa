import { actualTexts } from './actual-text.ts'
import type { Line } from './line.ts'
import type { PageDraft } from './page-draft.ts'

const open = '\ue000'
const close = '\ue001'
const held = /\ue000(\d*)\ue001/g

/** Holds the place of letters a glyph does not tell; `span` is the number of the span around it, where there is one. */
export function unknownLetters(span: number | null): string {
  return `${open}${span ?? ''}${close}`
}

/** Puts the letters in where the file tells them beside the glyphs, and a replacement character where it does not. */
export function fillUnknown(drafts: readonly PageDraft[], bytes: Uint8Array): void {
  if (!drafts.some((draft) => draft.unknown)) return
  const texts = actualTexts(bytes, drafts.map((draft) => draft.spans))
  for (const [page, draft] of drafts.entries()) {
    if (!draft.unknown) continue
    const known = texts?.[page] ?? []
    const fill = (text: string): string => text.replace(held, (_, span: string) => (span === '' ? undefined : known[Number(span)]) ?? '\ufffd')
    const lines = new Set<Line>([...draft.lines, ...draft.turned, ...draft.furniture, ...(draft.blocks ?? []).flatMap((block) => block.lines)])
    for (const line of lines) {
      line.text = fill(line.text)
      line.lead = fill(line.lead)
    }
    for (const block of draft.blocks ?? []) if (block.text !== undefined) block.text = fill(block.text)
  }
}

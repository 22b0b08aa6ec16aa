import { headLines } from './as-text.ts'
import type { MadeMinutes } from './made-minutes.ts'

/** What every format with structure writes, block by block. */
export type OutlineBlock =
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'list'; ordered: boolean; items: readonly string[] }

export function outlineOf(minutes: MadeMinutes): OutlineBlock[] {
  const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({ is: 'heading', level, text })
  const paragraph = (text: string): OutlineBlock => ({ is: 'paragraph', text })
  const list = (ordered: boolean, items: readonly string[]): OutlineBlock[] => (items.length === 0 ? [] : [{ is: 'list', ordered, items }])
  return [
    heading(1, minutes.title),
    ...headLines(minutes).map(paragraph),
    ...minutes.items.flatMap((item) => [
      heading(2, `Punkt ${item.number}: ${item.title}`), paragraph(`Sagsnr. ${item.caseNumber}`),
      heading(3, 'Baggrund'), ...item.background.map(paragraph),
      heading(3, 'Indstilling'), paragraph(`${item.recommender} indstiller,`), ...list(true, item.recommendations),
      heading(3, 'Beslutning'), paragraph(item.decision), ...list(false, item.points),
      ...(item.attachments.length === 0 ? [] : [heading(3, 'Bilag'), ...list(false, item.attachments)]),
    ]),
  ]
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

import type { Figure } from '../figures/figure.ts'
import { docxSpeed } from './docx-speed.ts'
import { pdfSpeed } from './pdf-speed.ts'
import { textSpeed } from './text-speed.ts'
import { thousandDocuments } from './thousand.ts'

/** One after another: each has the machine to itself. */
export async function speeds(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const measure of [textSpeed, docxSpeed, pdfSpeed, thousandDocuments]) figures.push(...await measure())
  return figures
}

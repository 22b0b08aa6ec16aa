import type { PDFPageProxy } from 'unpdf/pdfjs'

const boldName = /bold|black|heavy|semibold|demi(?!nish)/i

/**
 * Which fonts are bold, by their names. pdf.js tells a font's name only after it has listed the page's
 * drawing instructions, so that is done for pages that bring a font not met before, seldom more than a few.
 */
export class FontWeights {
  private readonly known = new Map<string, boolean>()
  private listings = 0
  private readonly mostListings: number

  constructor(mostListings = 60) {
    this.mostListings = mostListings
  }

  bold(font: string): boolean {
    return this.known.get(font) ?? false
  }

  async learn(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.known.has(font))
    if (unknown.length === 0 || this.listings >= this.mostListings) return
    this.listings++
    try {
      await page.getOperatorList()
    } catch {
      // a page whose drawing cannot be listed still has its text; its fonts count as regular
    }
    for (const font of unknown) this.known.set(font, page.commonObjs.has(font) && boldName.test(nameOf(page.commonObjs.get(font))))
  }
}

function nameOf(font: unknown): string {
  if (typeof font !== 'object' || font === null || !('name' in font)) return ''
  return typeof font.name === 'string' ? font.name : ''
}

import { StyledText } from '../styled-text.ts'
import type { StyledPiece } from '../styled-text.ts'
import { attr } from '../xml.ts'
import type { XmlEvents } from '../xml.ts'
import { bulletOf } from './bullet-defaults.ts'
import type { Bullet } from './bullets.ts'

export interface SlideParagraph {
  pieces: StyledPiece[]
  level: number
  /** null leaves it to layout and master */
  bullet: Bullet | null
}

export interface SlideCell {
  columns: number
  rows: number
  paragraphs: SlideParagraph[]
}

export interface SlideTable {
  firstRowNames: boolean
  rows: SlideCell[][]
}

/** A text shape or a table, in the order of the slide's tree, which is the order it is read aloud in. */
export interface SlideShape {
  hidden: boolean
  /** null for a text box outside the layout's placeholders */
  placeholder: { type: string | null; index: string | null } | null
  paragraphs: SlideParagraph[]
  table: SlideTable | null
}

type Attributes = Readonly<Record<string, string>>

/** Collects one slide's shapes. */
export class Slide implements XmlEvents {
  readonly shapes: SlideShape[] = []
  hidden = false
  private shape: SlideShape | null = null
  private cell: SlideCell | null = null
  private paragraph: { text: StyledText; level: number; bullet: Bullet | null } | null = null
  private bold = false
  private inText = false
  private skip = 0

  open(local: string, attributes: Attributes): void {
    if (this.skip > 0 || local === 'Fallback') {
      this.skip++
      return
    }
    switch (local) {
      case 'sld': this.hidden = attr(attributes, 'show') === '0' || attr(attributes, 'show') === 'false'; break
      case 'sp': case 'graphicFrame': case 'cxnSp': case 'pic': this.shape = { hidden: false, placeholder: null, paragraphs: [], table: null }; break
      case 'cNvPr': if (attr(attributes, 'hidden') === '1' && this.shape) this.shape.hidden = true; break
      case 'ph': if (this.shape) this.shape.placeholder = { type: attr(attributes, 'type'), index: attr(attributes, 'idx') }; break
      case 'tbl': if (this.shape) this.shape.table = { firstRowNames: false, rows: [] }; break
      case 'tblPr': if (this.shape?.table) this.shape.table.firstRowNames = attr(attributes, 'firstRow') === '1'; break
      case 'tr': this.shape?.table?.rows.push([]); break
      case 'tc': this.openCell(attributes); break
      case 'p': this.paragraph = { text: new StyledText(), level: 0, bullet: null }; break
      case 'pPr': if (this.paragraph) this.paragraph.level = levelOf(attr(attributes, 'lvl')); break
      case 'r': case 'fld': this.bold = false; break
      case 'rPr': this.bold = attr(attributes, 'b') === '1' || attr(attributes, 'b') === 'true'; break
      case 't': this.inText = true; break
      case 'br': this.paragraph?.text.add('\n', false); break
      default: {
        const bullet = bulletOf(local, attributes)
        if (bullet && this.paragraph) this.paragraph.bullet = bullet
      }
    }
  }

  close(local: string): void {
    if (this.skip > 0) {
      this.skip--
      return
    }
    if (local === 't') this.inText = false
    else if (local === 'p') this.closeParagraph()
    else if (local === 'tc') this.cell = null
    else if (local === 'sp' || local === 'graphicFrame') {
      if (this.shape && !this.shape.hidden) this.shapes.push(this.shape)
      this.shape = null
    }
  }

  text(text: string): void {
    if (this.inText && this.skip === 0) this.paragraph?.text.add(text.replaceAll('\v', '\n'), this.bold)
  }

  /** The rest of a merged cell is no cell. */
  private openCell(attributes: Attributes): void {
    const merged = attr(attributes, 'hMerge') === '1' || attr(attributes, 'vMerge') === '1'
    this.cell = { columns: span(attr(attributes, 'gridSpan')), rows: span(attr(attributes, 'rowSpan')), paragraphs: [] }
    if (!merged) this.shape?.table?.rows.at(-1)?.push(this.cell)
  }

  private closeParagraph(): void {
    const paragraph = this.paragraph
    this.paragraph = null
    if (paragraph === null || this.shape === null || paragraph.text.blank) return
    const { level, bullet } = paragraph
    const into = this.cell ?? this.shape
    into.paragraphs.push({ pieces: paragraph.text.take(), level, bullet })
  }
}

function levelOf(value: string | null): number {
  return value !== null && /^[0-8]$/.test(value) ? Number(value) : 0
}

function span(value: string | null): number {
  return value !== null && /^\d{1,4}$/.test(value) ? Math.max(1, Number(value)) : 1
}

import { CollapsedText } from '../collapsed-text.ts'
import { Flow } from '../flow.ts'
import type { LayoutBuilder } from '../../layout-builder.ts'
import { typedBullet } from '../typed-bullet.ts'
import { attr } from '../xml.ts'
import type { XmlEvents } from '../xml.ts'
import { OdtLists } from './lists.ts'
import { number } from './styles.ts'
import type { OdtResolvedStyle, OdtStyles } from './styles.ts'

type Attributes = Readonly<Record<string, string>>

interface Paragraph {
  style: OdtResolvedStyle
  /** of a heading element; null for a paragraph element */
  outline: number | null
  text: CollapsedText
  /** bold and hidden of the spans around the text, outermost first */
  spans: { bold: boolean; hidden: boolean }[]
  page: number
}

/** Notes, comments, deleted text, lists of contents, descriptions of pictures, scripts, page heads and feet: not the running text. */
const skipped = new Set([
  'tracked-changes', 'note', 'annotation', 'annotation-end', 'table-of-content', 'alphabetical-index', 'illustration-index', 'table-index',
  'object-index', 'user-index', 'bibliography', 'forms', 'master-styles', 'font-face-decls', 'meta', 'settings', 'scripts', 'script',
  'binary-data', 'desc', 'ruby-text', 'placeholder', 'hidden-text', 'covered-table-cell', 'event-listeners', 'math',
])

/** Walks content.xml (or a flat document) in one pass; the automatic styles at its head go to `styles`. */
export class OdtDocument implements XmlEvents {
  /** null until a page break was noted by the saving program */
  pages: number | null = null
  private readonly styles: OdtStyles
  private readonly lists: OdtLists
  private readonly flow: Flow
  private readonly paragraphs: Paragraph[] = []
  private paragraph: Paragraph | null = null
  private skip = 0
  private inBody = false
  private headerRows = 0
  private frameJustOpened = false

  constructor(styles: OdtStyles, builder: LayoutBuilder) {
    this.styles = styles
    this.lists = new OdtLists(styles)
    this.flow = new Flow(builder)
  }

  open(local: string, attributes: Attributes): void {
    if (this.skip > 0 || this.isSkipped(local, attributes)) {
      if (this.skip === 0 && local === 'covered-table-cell') this.coverCell(attributes)
      this.skip++
      return
    }
    if (!this.inBody) {
      if (local === 'body') this.inBody = true
      else this.styles.open(local, attributes)
      return
    }
    this.frameJustOpened = local === 'frame'
    switch (local) {
      case 'p': this.openParagraph(attributes, null); break
      case 'h': this.openParagraph(attributes, Math.min(9, Math.max(1, number(attributes, 'text:outline-level', 1)))); break
      case 'span': this.openSpan(attr(attributes, 'text:style-name')); break
      case 's': this.addKept(' '.repeat(Math.min(100, Math.max(1, number(attributes, 'text:c', 1))))); break
      case 'tab': this.addKept('\t'); break
      case 'line-break': this.addKept('\n'); break
      case 'soft-page-break': this.pages = (this.pages ?? 1) + 1; break
      case 'list':
        this.lists.openList(
          attr(attributes, 'text:style-name'), attr(attributes, 'xml:id'),
          attr(attributes, 'text:continue-numbering') === 'true', attr(attributes, 'text:continue-list'),
        )
        break
      case 'list-item': this.lists.openItem(attr(attributes, 'text:start-value') === null ? null : number(attributes, 'text:start-value', 1)); break
      case 'list-header': this.lists.openHeader(); break
      case 'text-box': this.lists.step(true); break
      case 'table': this.lists.step(true); this.flow.openTable(); break
      case 'table-header-rows': this.headerRows++; break
      case 'table-row': this.flow.openRow(this.headerRows > 0); break
      case 'table-cell': this.flow.openCell(number(attributes, 'table:number-columns-repeated', 1)); break
    }
  }

  close(local: string): void {
    if (this.skip > 0) {
      this.skip--
      return
    }
    if (!this.inBody) {
      this.styles.close(local)
      return
    }
    switch (local) {
      case 'p': case 'h': this.closeParagraph(); break
      case 'span': this.paragraph?.spans.pop(); break
      case 'list': this.lists.closeList(); break
      case 'text-box': this.lists.step(false); break
      case 'table': this.flow.closeTable(); this.lists.step(false); break
      case 'table-header-rows': this.headerRows--; break
    }
  }

  text(text: string): void {
    const paragraph = this.paragraph
    if (this.skip > 0 || paragraph === null) return
    const span = paragraph.spans.at(-1)
    if (span && !span.hidden) paragraph.text.addCollapsed(text, span.bold)
  }

  end(): void {
    this.flow.end()
  }

  private isSkipped(local: string, attributes: Attributes): boolean {
    if (skipped.has(local)) return true
    if (local === 'title') return this.frameJustOpened
    return local === 'section' && (attr(attributes, 'text:display') ?? 'true') === 'none'
  }

  /** A cell hidden under a merged one keeps its column. */
  private coverCell(attributes: Attributes): void {
    this.flow.openCell(number(attributes, 'table:number-columns-repeated', 1))
  }

  private openParagraph(attributes: Attributes, outline: number | null): void {
    if (this.paragraph) this.paragraphs.push(this.paragraph)
    const style = this.styles.resolve('paragraph', attr(attributes, 'text:style-name'))
    const spans = [{ bold: style.bold ?? false, hidden: style.hidden ?? false }]
    this.paragraph = { style, outline, text: new CollapsedText(), spans, page: this.pages ?? 1 }
  }

  private openSpan(styleName: string | null): void {
    const around = this.paragraph?.spans.at(-1)
    if (around === undefined) return
    const style = this.styles.resolve('text', styleName)
    this.paragraph?.spans.push({ bold: style.bold ?? around.bold, hidden: style.hidden ?? around.hidden })
  }

  private addKept(text: string): void {
    const span = this.paragraph?.spans.at(-1)
    if (span && !span.hidden) this.paragraph?.text.addKept(text, span.bold)
  }

  private closeParagraph(): void {
    const paragraph = this.paragraph
    this.paragraph = this.paragraphs.pop() ?? null
    if (paragraph === null || paragraph.style.contents) return
    const blank = paragraph.text.blank
    const heading = paragraph.outline ?? paragraph.style.heading
    if (blank && heading !== null) return
    const { item, mark: listMark } = this.lists.next(paragraph.style.list)
    const mark = !item && paragraph.outline !== null ? this.lists.nextOutline(paragraph.outline) : listMark
    if (blank && mark === null) return
    this.flow.page = paragraph.page
    const pieces = paragraph.text.take()
    if (heading !== null) this.flow.add(pieces, { kind: 'heading', level: heading, mark })
    else if (mark !== null) this.flow.add(pieces, { kind: 'item', level: this.lists.level, mark })
    else typedBullet(pieces, this.flow)
  }
}

import { Flow } from '../flow.ts'
import type { LayoutBuilder } from '../../layout-builder.ts'
import { typedBullet } from '../typed-bullet.ts'
import { attr } from '../xml.ts'
import type { XmlEvents } from '../xml.ts'
import { Fields } from './fields.ts'
import type { ListCounters } from './list-counters.ts'
import { isOn } from './on-off.ts'
import { Pages } from './pages.ts'
import { Paragraph, isBold, isHiddenRun } from './paragraph.ts'
import type { Run } from './paragraph.ts'
import { wholeNumber } from './styles.ts'
import type { Styles } from './styles.ts'
import { symbolText } from './symbols.ts'
import { DocxTables } from './tables.ts'

type Attributes = Readonly<Record<string, string>>

/** Never part of what the document says: earlier formatting, deleted or moved text, the older twin of a drawing, readings of ruby signs. */
const skipped = new Set([
  'Fallback', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange', 'tblGridChange',
  'numberingChange', 'sectPr', 'rt', 'tblGrid', 'binData', 'fldData',
])

/** Walks the document part's elements in one pass and lays its paragraphs and tables out. */
export class DocxBody implements XmlEvents {
  readonly pages = new Pages()
  private readonly styles: Styles
  private readonly counters: ListCounters
  private readonly layOutChunk: (relation: string, flow: Flow) => void
  private readonly flow: Flow
  private readonly tables: DocxTables
  private readonly fields = new Fields()
  /** text boxes stand inside the paragraph they are anchored in */
  private readonly paragraphs: Paragraph[] = []
  private paragraph: Paragraph | null = null
  private carried: Paragraph | null = null
  private run: Run = { style: null, bold: null, hidden: null }
  private inRun = false
  private skip = 0
  private collect: 'text' | 'code' | null = null
  /** whose properties are being read */
  private properties: 'run' | 'mark' | 'row' | 'cell' | 'control' | null = null
  private checkBox: boolean | null = null
  /** content controls around the text: those from here on inward are dropped */
  private controls = 0
  private droppedControl: number | null = null

  /** `layOutChunk` lays out a part of another format that the document takes in, by its relation. */
  constructor(styles: Styles, counters: ListCounters, builder: LayoutBuilder, layOutChunk: (relation: string, flow: Flow) => void) {
    this.styles = styles
    this.counters = counters
    this.flow = new Flow(builder)
    this.layOutChunk = layOutChunk
    this.tables = new DocxTables(this.flow)
  }

  open(local: string, attributes: Attributes): void {
    if (this.skip > 0 || skipped.has(local)) {
      this.skip++
      return
    }
    switch (local) {
      case 'p': this.openParagraph(); break
      case 'pPr': this.properties = null; break
      case 'pStyle': if (this.paragraph) this.paragraph.style = this.styles.paragraph(attr(attributes, 'w:val')); break
      case 'outlineLvl': if (this.paragraph) this.paragraph.outline = wholeNumber(attr(attributes, 'w:val')); break
      case 'numId': if (this.paragraph) this.paragraph.numId = attr(attributes, 'w:val'); break
      case 'ilvl': if (this.paragraph) this.paragraph.listLevel = wholeNumber(attr(attributes, 'w:val')); break
      case 'r': this.run = { style: null, bold: null, hidden: null }; this.inRun = true; break
      case 'rPr': if (this.properties !== 'control') this.properties = this.inRun ? 'run' : 'mark'; break
      case 'rStyle': if (this.properties === 'run') this.run.style = this.styles.resolve(attr(attributes, 'w:val')); break
      case 'b': if (this.properties === 'run') this.run.bold = isOn(attr(attributes, 'w:val')); break
      case 'vanish': this.setHidden(isOn(attr(attributes, 'w:val'))); break
      case 'del': case 'moveFrom': this.openDeleted(); break
      case 't': this.collect = 'text'; break
      case 'instrText': case 'delInstrText': this.collect = 'code'; break
      case 'fldChar': this.fieldCharacter(attr(attributes, 'w:fldCharType')); break
      case 'fldSimple': this.fields.beginSimple(attr(attributes, 'w:instr') ?? ''); break
      case 'checkBox': this.checkBox = false; break
      case 'default': case 'checked': if (this.checkBox !== null) this.checkBox = isOn(attr(attributes, 'w:val')); break
      case 'tab': case 'ptab': if (this.inRun) this.addText('\t'); break
      case 'br': this.lineBreak(attr(attributes, 'w:type')); break
      case 'cr': this.addText('\n'); break
      case 'noBreakHyphen': this.addText('-'); break
      case 'sym': this.addText(symbolText(attr(attributes, 'w:font'), attr(attributes, 'w:char'))); break
      case 'lastRenderedPageBreak': this.pages.rendered(); break
      case 'drawing': case 'pict': case 'object': if (this.paragraph) this.paragraph.hasPicture = true; break
      case 'sdt': this.controls++; break
      case 'sdtPr': this.properties = 'control'; break
      case 'docPartGallery': this.controlGallery(attr(attributes, 'w:val')); break
      case 'showingPlcHdr': if (isOn(attr(attributes, 'w:val'))) this.droppedControl ??= this.controls; break
      case 'tbl': this.tables.openTable(); break
      case 'tblStyle': this.tables.style(this.styles.resolve(attr(attributes, 'w:val'))); break
      case 'tblLook': this.tables.look(attr(attributes, 'w:firstRow'), attr(attributes, 'w:val')); break
      case 'tr': this.tables.openRow(); break
      case 'trPr': this.properties = 'row'; break
      case 'tblHeader': if (isOn(attr(attributes, 'w:val'))) this.flow.markHeaderRow(); break
      case 'gridBefore': this.flow.skipColumns(wholeNumber(attr(attributes, 'w:val')) ?? 0); break
      case 'tc': this.tables.openCell(); break
      case 'tcPr': this.properties = 'cell'; break
      case 'gridSpan': this.tables.span(wholeNumber(attr(attributes, 'w:val')) ?? 1); break
      case 'vMerge': if ((attr(attributes, 'w:val') ?? 'continue') === 'continue') this.tables.continued(); break
      case 'cellDel': this.tables.continued(); break
      case 'altChunk': this.chunk(attr(attributes, 'r:id')); break
    }
  }

  close(local: string): void {
    if (this.skip > 0) {
      this.skip--
      return
    }
    switch (local) {
      case 'p': this.closeParagraph(); break
      case 'pPr': this.properties = null; this.leaveLostContents(); break
      case 'r': this.inRun = false; break
      case 'rPr': if (this.properties !== 'control') this.properties = null; break
      case 't': case 'instrText': case 'delInstrText': this.collect = null; break
      case 'fldSimple': this.fields.end(); break
      case 'checkBox': this.showCheckBox(); break
      case 'sdtPr': case 'trPr': this.properties = null; break
      case 'tcPr': this.properties = null; this.tables.cellPropertiesRead(); break
      case 'sdt':
        if (this.droppedControl === this.controls) this.droppedControl = null
        this.controls--
        break
      case 'tbl': this.tables.closeTable(); break
      case 'tr': this.tables.closeRow(); break
      case 'tc': this.tables.closeCell(); break
    }
  }

  text(text: string): void {
    if (this.skip > 0) return
    if (this.collect === 'text') this.addText(text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text)
    else if (this.collect === 'code') this.fields.addCode(text)
  }

  end(): void {
    this.flow.end()
  }

  private openParagraph(): void {
    this.tables.contentBegins()
    if (this.paragraph) this.paragraphs.push(this.paragraph)
    this.paragraph = new Paragraph(this.styles.paragraph(null), this.carried?.text)
    this.paragraph.page = this.carried?.page ?? null
    this.carried = null
    this.inRun = false
  }

  private addText(text: string): void {
    const paragraph = this.paragraph
    if (paragraph === null || text === '' || this.fields.hide || this.droppedControl !== null) return
    if (isHiddenRun(this.run, paragraph)) return
    if (paragraph.page === null) paragraph.page = this.pages.current
    this.pages.written()
    paragraph.text.add(text, isBold(this.run, paragraph))
  }

  private closeParagraph(): void {
    const paragraph = this.paragraph
    this.paragraph = this.paragraphs.pop() ?? null
    this.fields.endParagraph()
    if (paragraph === null || this.tables.dropped) return
    if (paragraph.endDeleted) {
      this.carried = paragraph
      return
    }
    this.layOut(paragraph)
  }

  private layOut(paragraph: Paragraph): void {
    const blank = paragraph.text.blank
    const unseen = paragraph.endHidden || paragraph.hasPicture || this.fields.inContents || this.droppedControl !== null
    if (paragraph.style.contents || (blank && unseen)) return
    const mark = this.markOf(paragraph)
    const heading = paragraph.heading
    if (blank && (mark === null || heading !== null)) return
    this.flow.page = paragraph.page ?? this.pages.current
    const pieces = paragraph.text.take()
    if (heading !== null) {
      this.flow.add(pieces, { kind: 'heading', level: heading, mark })
    } else if (mark !== null) {
      this.flow.add(pieces, { kind: 'item', level: paragraph.listLevel ?? 0, mark })
    } else {
      typedBullet(pieces, this.flow)
    }
  }

  /** Counts the paragraph in its list, if it stands in one. */
  private markOf(paragraph: Paragraph): string | null {
    const { style } = paragraph
    const numId = paragraph.numId ?? style.numId
    if (numId === null || numId === '0') return null
    paragraph.listLevel ??= (paragraph.numId === null ? style.listLevel : null)
      ?? (style.listStyle === null ? null : this.counters.levelOfStyle(numId, style.listStyle)) ?? 0
    return this.counters.next(numId, paragraph.listLevel)
  }

  private chunk(relation: string | null): void {
    this.tables.contentBegins()
    if (relation !== null && !this.tables.dropped && this.droppedControl === null) this.layOutChunk(relation, this.flow)
  }

  private setHidden(hidden: boolean): void {
    if (this.properties === 'run') this.run.hidden = hidden
    else if (this.properties === 'mark' && this.paragraph) this.paragraph.endHidden = hidden
  }

  /** As a property it says that the paragraph's end or the row is deleted; around runs, that they are. */
  private openDeleted(): void {
    if (this.properties === 'mark') {
      if (this.paragraph) this.paragraph.endDeleted = true
    } else if (this.properties === 'row') {
      this.tables.rowDeleted()
    } else if (this.properties === null) {
      this.skip = 1
    }
  }

  private fieldCharacter(type: string | null): void {
    if (type === 'begin') this.fields.begin()
    else if (type === 'separate') this.fields.separate()
    else if (type === 'end') this.fields.end()
  }

  /** A check box of an old form stands in its field's code but is seen. */
  private showCheckBox(): void {
    if (this.checkBox !== null && this.paragraph && !this.fields.inContents) this.paragraph.text.add(this.checkBox ? '☒' : '☐', false)
    this.checkBox = null
  }

  private lineBreak(type: string | null): void {
    if (type !== 'page' || this.paragraph?.text.blank === false) this.addText('\n')
    if (type === 'page') this.pages.broken()
  }

  private controlGallery(gallery: string | null): void {
    if (gallery !== null && /^table of contents$/i.test(gallery)) this.droppedControl ??= this.controls
  }

  private leaveLostContents(): void {
    const paragraph = this.paragraph
    if (paragraph && this.fields.inContents && paragraph.heading !== null && !paragraph.style.contents) this.fields.leaveContents()
  }
}

import type { Colours } from './colours.ts'
import { columns, wrapped } from './wrapped.ts'

const noStyle = (text: string): string => text

/** Lines of a summary as they grow: texts wrapped to the terminal's width, labels standing clear of what they say. */
export class SheetWriter {
  private readonly lines: string[] = []
  private readonly width: number
  readonly colours: Colours

  constructor(width: number, colours: Colours) {
    // Beyond a hundred columns lines are hard to follow, however wide the window.
    this.width = Math.max(40, Math.min(100, width))
    this.colours = colours
  }

  /** Columns a shortened quotation may take: about two lines. */
  get quotation(): number {
    return Math.max(40, (this.width - 16) * 2)
  }

  blank(): void {
    if (this.lines.length > 0) this.lines.push('')
  }

  heading(text: string): void {
    this.blank()
    this.lines.push(this.colours.heading(text))
  }

  line(text: string, style: (text: string) => string = noStyle, indent = 0): void {
    for (const part of wrapped(text, this.width - indent)) this.lines.push(`${' '.repeat(indent)}${style(part)}`)
  }

  /** `label` once, the text beside it, further lines below the text. */
  entry(label: string, text: string, layout: { indent: number; label: number; style?: (text: string) => string; labelStyle?: (text: string) => string }): void {
    const room = Math.max(layout.label, columns(label) + 1)
    const start = layout.indent + room
    const labelled = `${' '.repeat(layout.indent)}${(layout.labelStyle ?? this.colours.quiet)(label)}${' '.repeat(room - columns(label))}`
    wrapped(text, this.width - start).forEach((part, index) => {
      this.lines.push(`${index === 0 ? labelled : ' '.repeat(start)}${(layout.style ?? noStyle)(part)}`)
    })
  }

  toString(): string {
    return this.lines.map((line) => `${line.trimEnd()}\n`).join('')
  }
}

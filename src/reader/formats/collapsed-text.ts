import { StyledText } from './styled-text.ts'
import type { StyledPiece } from './styled-text.ts'

/** The text of one block, its white space collapsed as browsers and OpenDocument programs do. */
export class CollapsedText {
  private readonly text = new StyledText()
  private pendingSpace = false
  private breaks = 0

  get blank(): boolean {
    return this.text.blank
  }

  addCollapsed(value: string, bold: boolean): void {
    const collapsed = visible(value).replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed === '') return
    const inner = collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (collapsed.startsWith(' ')) this.pendingSpace = true
    if (inner === '') return
    this.write(inner.endsWith(' ') ? inner.slice(0, -1) : inner, bold)
    this.pendingSpace = inner.endsWith(' ')
  }

  addKept(value: string, bold: boolean): void {
    this.write(visible(value), bold)
  }

  /** True when this break follows another: then the text before it is a paragraph of its own. */
  breakLine(): boolean {
    this.pendingSpace = false
    this.breaks++
    return this.breaks > 1 && !this.text.blank
  }

  take(): StyledPiece[] {
    this.pendingSpace = false
    this.breaks = 0
    return this.text.take()
  }

  private write(value: string, bold: boolean): void {
    if (value === '') return
    if (this.breaks > 0 && !this.text.blank) this.text.add('\n', bold)
    else if (this.pendingSpace && !this.text.atLineStart) this.text.add(' ', bold)
    this.breaks = 0
    this.pendingSpace = false
    this.text.add(value, bold)
  }
}

/** Without soft hyphens and zero-width spaces, which no reader sees. */
function visible(value: string): string {
  return value.replace(/[\u00ad\u200b\ufeff]/g, '')
}

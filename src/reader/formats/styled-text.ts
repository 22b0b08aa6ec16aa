export interface StyledPiece {
  text: string
  bold: boolean
}

/**
 * The text of one paragraph as its runs come in, with what of it is bold.
 * Blank runs say nothing about boldness.
 */
export class StyledText {
  private text = ''
  private lines: { end: number; bold: boolean; plain: boolean }[] = []
  private bold = false
  private plain = false
  private said = false
  /** kept apart: looking at the end of a text that is still growing would copy it each time */
  private last = ''

  get blank(): boolean {
    return !this.said
  }

  get atLineStart(): boolean {
    return this.last === '' || this.last === '\n'
  }

  add(text: string, bold: boolean): void {
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      this.addToLine(text.slice(start, end), bold)
      this.breakLine()
      start = end + 1
    }
    this.addToLine(start === 0 ? text : text.slice(start), bold)
  }

  /**
   * Empties the text. One piece, or several where bold lines and plain lines alternate:
   * writers set a heading in bold and go on below it after a mere line break.
   */
  take(): StyledPiece[] {
    this.breakLine()
    const pieces: StyledPiece[] = []
    let start = 0
    let end = 0
    let current: boolean | null = null
    for (const line of this.lines) {
      if (line.bold || line.plain) {
        const bold = line.bold && !line.plain
        if (current !== null && bold !== current) {
          pieces.push({ text: this.text.slice(start, end), bold: current })
          start = end
        }
        current = bold
      }
      end = line.end
    }
    if (current !== null) pieces.push({ text: this.text.slice(start, end), bold: current })
    this.text = ''
    this.lines = []
    this.said = false
    this.last = ''
    return pieces
  }

  private addToLine(text: string, bold: boolean): void {
    if (text === '') return
    this.text += text
    this.last = text.slice(-1)
    if (bold ? this.bold : this.plain) return
    if (!/\S/.test(text)) return
    this.said = true
    if (bold) this.bold = true
    else this.plain = true
  }

  private breakLine(): void {
    this.text += '\n'
    this.last = '\n'
    this.lines.push({ end: this.text.length, bold: this.bold, plain: this.plain })
    this.bold = false
    this.plain = false
  }
}

/** Several pieces as one, for blocks that are not to be split (headings, list items). */
export function onePiece(pieces: readonly StyledPiece[]): StyledPiece {
  return { text: pieces.map((piece) => piece.text).join(''), bold: pieces.length > 0 && pieces.every((piece) => piece.bold) }
}

import { StyledText } from '../styled-text.ts'
import type { ResolvedStyle } from './styles.ts'

/** An open paragraph: its properties as they come in, and its text. */
export class Paragraph {
  style: ResolvedStyle
  /** 0-based, 9 is body text; null leaves it to the style */
  outline: number | null = null
  numId: string | null = null
  listLevel: number | null = null
  /** the paragraph's own end is deleted: its text goes on in the next paragraph */
  endDeleted = false
  endHidden = false
  hasPicture = false
  page: number | null = null
  readonly text: StyledText

  constructor(style: ResolvedStyle, text: StyledText = new StyledText()) {
    this.style = style
    this.text = text
  }

  /** 1..9; null for body text */
  get heading(): number | null {
    if (this.outline === null) return this.style.heading
    return this.outline > 8 ? null : this.outline + 1
  }
}

/** What the run at hand says of itself; null leaves it to the styles. */
export interface Run {
  style: ResolvedStyle | null
  bold: boolean | null
  hidden: boolean | null
}

/** Bold in a character style turns bold of the paragraph style off again (ECMA-376 part 1, 17.7.3). */
export function isBold(run: Run, paragraph: Paragraph): boolean {
  if (run.bold !== null) return run.bold
  const ofParagraph = paragraph.style.bold ?? false
  return run.style?.bold ? !ofParagraph : ofParagraph
}

export function isHiddenRun(run: Run, paragraph: Paragraph): boolean {
  return run.hidden ?? run.style?.hidden ?? paragraph.style.hidden ?? false
}

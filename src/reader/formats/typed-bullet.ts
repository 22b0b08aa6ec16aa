import type { Flow } from './flow.ts'
import { onePiece } from './styled-text.ts'
import type { StyledPiece } from './styled-text.ts'

/** A bullet typed by hand: a sign and white space at the start of a line. An en dash needs a tab, or it is speech or a continued sentence. */
const bullet = /^[ \t]*([-•▪●○◦‣·*]|[–—](?=\t))[ \t]+(?=\S)/

/** Adds a paragraph without list numbering: as an item where somebody typed its bullet, else as it is. */
export function typedBullet(pieces: readonly StyledPiece[], flow: Flow): void {
  const whole = onePiece(pieces)
  const typed = bullet.exec(whole.text)
  if (typed?.[1] === undefined) {
    flow.add(pieces, { kind: 'paragraph' })
    return
  }
  flow.add([{ text: whole.text.slice(typed[0].length), bold: whole.bold }], { kind: 'item', level: 0, mark: typed[1] })
}

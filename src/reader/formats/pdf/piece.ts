/** A run of text as the PDF sets it, in points, y growing downwards from the top of the page as shown. */
export interface Piece {
  text: string
  x: number
  /** of the baseline */
  y: number
  width: number
  size: number
  font: string
  bold: boolean
  /** white space was set between this piece and the one before it */
  spaced: boolean
  /** id of the marked content the piece belongs to, in tagged PDFs */
  marked: string | null
  /** page furniture by the PDF's own word */
  artifact: boolean
}

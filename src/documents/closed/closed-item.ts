/** An item of a document that only some may read, and what everybody may read in its place. */
export interface ClosedItem {
  /** index into the reading's items */
  item: number
  /** why it is closed: the law wants a ground for each; null while nobody has said it */
  ground: string | null
  publicTitle: string | null
  publicWording: string | null
  /** why a decision on it has no public wording */
  noWordingReason: string | null
}

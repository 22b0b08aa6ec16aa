/** Where an agenda item begins. Lines are indexes into the content lines. */
export interface ItemStart {
  line: number
  number: string | null
  /** where the title stands in the text; null when the document gives only a number */
  title: [number, number] | null
  /** first line below the title */
  body: number
  /** line after the item's last, where the item stands in an agenda list only */
  end?: number
  /** the cell that holds the decision, where the item is a row of a table */
  decisionCell?: number
  /** a name in brackets after the number: "Pkt. 3 (Camilla)" */
  presenter?: [number, number]
}

/** A number ahead of a title: "3. ", "3) ", "3 ", "§ 3 ". */
export const leadingNumber = /^(?:(\d{1,3}(?:\/\d{2,4})?)(?:\s*[.):–-]+\s*|\s+)|§\s*(\d{1,3})\s+)(?=[\p{L}"'“”«»(\d*_[])/u

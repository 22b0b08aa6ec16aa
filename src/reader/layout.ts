import type { ItemKind, PersonRole, Span } from './reading.ts'

/**
 * What a format reader makes of bytes: the document's text and its blocks in order.
 * Every later step works on this alone and knows no file format.
 *
 * Laws a format reader keeps:
 * - blocks are in text order, do not overlap, and lie inside the text;
 * - `span` is the content without list mark, markup and surrounding white space;
 * - `outer` ⊇ `span` also takes in the mark or markup ("- ", "## ", "**");
 * - an empty list item ("-" alone) is a block whose span is empty;
 * - every character of the text outside all `outer` spans is white space or markup.
 */
export interface Layout {
  text: string
  mediaType: string
  blocks: Block[]
  /** pages of the original, where the format has pages */
  pages: number | null
  /** title from the file's own metadata is never used: it names templates, not documents */
  trouble: Trouble[]
  /** what a case-system export says of itself outright */
  declared: Declared | null
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell'

export interface Block {
  kind: BlockKind
  span: Span
  outer: Span
  /** heading: 1..9. item: nesting depth from 0. else 0 */
  level: number
  /** list mark as it stands in the text: "-", "1.", "a)", "•"; null when none */
  mark: string | null
  /** the whole block is set in bold (or is one markdown strong run) */
  bold: boolean
  /** leading white space in columns (text formats), else 0 */
  indent: number
  /** empty lines before this block (text formats) or 1 before a paragraph elsewhere */
  gap: number
  /** table, row and column numbered from 0 over the document; null outside tables */
  cell: Cell | null
  /** 1-based page the block starts on, where the format has pages */
  page: number | null
  /** what an export's own field says this block is; overrides recognition */
  role: Role | null
}

export interface Cell {
  table: number
  row: number
  column: number
  /** a row of column names */
  header: boolean
}

/** Fields of case-system exports (eDoc, SBSYS, eDagsorden) that say outright what a text is. */
export type Role =
  | { is: 'body' }
  | { is: 'meetingTime' }
  | { is: 'meetingEnd' }
  | { is: 'place' }
  | { is: 'person'; role: PersonRole }
  | { is: 'itemTitle'; number: string | null; access: 'open' | 'closed' | null; kind: ItemKind | null }
  | { is: 'caseNumber' }
  /** a heading inside an item; decision true when the field is the decision field */
  | { is: 'sectionHeading'; decision: boolean }
  | { is: 'attachment' }

export interface Declared {
  kind: 'minutes' | 'agenda' | null
}

export interface Trouble {
  code: 'noTextLayer' | 'cut' | 'other'
  message: string
  /** place in the text, or null for the whole document */
  span: Span | null
}

/** A file that cannot be read, with a stable code (docs/reference/errors.md). */
export interface Refusal {
  code: RefusalCode
  /** one plain English sentence: the cause, and what to do */
  message: string
}

export type RefusalCode =
  | 'empty' | 'tooLarge' | 'unknownFormat' | 'encrypted' | 'damaged' | 'tooDeep' | 'tooMuchInside'
  | 'needsLibreOffice' | 'timeout' | 'memory' | 'crashed' | 'unreadable'

export type FormatResult = { ok: true; layout: Layout } | { ok: false; refusal: Refusal }

/** Limits while unpacking and laying out; the defaults are the ones the quality paper names. */
export interface Limits {
  packedBytes: number
  unpackedBytes: number
  ratio: number
  pages: number
  depth: number
}

export const defaultLimits: Limits = {
  packedBytes: 25 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  ratio: 200,
  pages: 1000,
  depth: 256,
}

/** One file per format in `formats/` exports one of these. */
export interface Format {
  name: string
  mediaType: string
  /** cheap look at name and first bytes; the first format that says yes reads the file */
  recognises(file: InputFile): boolean
  layOut(file: InputFile, limits: Limits): FormatResult | Promise<FormatResult>
}

export interface InputFile {
  name: string
  bytes: Uint8Array
}

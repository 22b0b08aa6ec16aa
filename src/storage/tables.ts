import type { FindingCode } from '../reader/reading.ts'
import type { RefusalCode } from '../reader/layout.ts'

/**
 * The tables as TypeScript sees them. The organisation is part of every key,
 * so that a shard can be an organisation. Times are ISO 8601 in UTC.
 */
export interface Tables {
  document: DocumentTable
  document_reading: DocumentReadingTable
  document_words: DocumentWordsTable
  document_finding: DocumentFindingTable
  file_part: FilePartTable
  upload: UploadTable
  upload_file: UploadFileTable
  audit_entry: AuditEntryTable
}

export interface DocumentTable {
  organisation: string
  id: string
  sha256: string
  name: string
  media_type: string
  bytes: number
  imported_at: string
  imported_by: string
  kind: string
  language: string | null
  title: string
  /** orders titles as Danes do: æ, ø, å last */
  title_order_da: string
  /** orders titles as Swedes do: å, ä, ö last */
  title_order_sv: string
  date: string | null
  body: string | null
  items: number
  statements: number
  findings: number
  personal_data: number
  /** the original bytes, in file_part */
  file: string
}

export interface DocumentReadingTable {
  organisation: string
  document: string
  /** the reading by the contract roedtraad.read/1, as JSON */
  reading: string
}

export interface DocumentWordsTable {
  organisation: string
  document: string
  /** title, name, body and text, folded for searching */
  words: string
}

export interface DocumentFindingTable {
  organisation: string
  document: string
  code: FindingCode
  count: number
}

export interface FilePartTable {
  organisation: string
  file: string
  part: number
  bytes: Uint8Array
}

export interface UploadTable {
  organisation: string
  id: string
  started_at: string
  started_by: string
  /** an upload still being received when the program starts was cut off, and goes */
  state: 'receiving' | 'received'
}

export type UploadFileState = 'waiting' | 'read' | 'known' | 'unpacked' | 'refused'

export interface UploadFileTable {
  organisation: string
  upload: string
  number: number
  /** name with the folders it stood in */
  path: string
  bytes: number
  sha256: string
  state: UploadFileState
  refusal: RefusalCode | null
  /** the reader's own sentence, in English */
  refusal_message: string | null
  document: string | null
  /** where its bytes wait until they are read */
  file: string | null
  /** the zip of the same upload it came in */
  inside: number | null
}

export interface AuditEntryTable {
  organisation: string
  number: number
  at: string
  actor: string
  event: string
  subject: string | null
}

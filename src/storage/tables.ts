import type { Generated } from 'kysely'
import type { FindingCode } from '../reader/reading.ts'
import type { RefusalCode } from '../reader/layout.ts'
import type { ClosedItemTable, DataRequestTable, DiscardTable, DocumentDoubtTable, OpenPartTable, RetentionRuleTable, ReviewActDocumentTable, ReviewActTable, ReviewTable } from './tables/keeping-tables.ts'
import type {
  AccountTable, ApiTokenTable, BodyMembershipTable, BodyTable, OrganisationTable, PersonTable, RoleGrantTable, SessionTable, SetupLinkTable, SignInRequestTable, ThrottleTable, UnitMembershipTable, UnitTable,
} from './tables/people-tables.ts'
import type { AuditEntryTable, AuditHeadTable, JobTable, OutboxTable, ReadLogTable, SettingTable } from './tables/running-tables.ts'

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
  audit_head: AuditHeadTable
  organisation: OrganisationTable
  setup_link: SetupLinkTable
  unit: UnitTable
  body: BodyTable
  person: PersonTable
  account: AccountTable
  role_grant: RoleGrantTable
  unit_membership: UnitMembershipTable
  body_membership: BodyMembershipTable
  session: SessionTable
  sign_in_request: SignInRequestTable
  throttle: ThrottleTable
  api_token: ApiTokenTable
  job: JobTable
  outbox: OutboxTable
  read_log: ReadLogTable
  setting: SettingTable
  retention_rule: RetentionRuleTable
  discard: DiscardTable
  data_request: DataRequestTable
  closed_item: ClosedItemTable
  open_part: OpenPartTable
  review: ReviewTable
  review_act: ReviewActTable
  review_act_document: ReviewActDocumentTable
  document_doubt: DocumentDoubtTable
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
  /** draft: whoever imported it, and editors; open: everybody in the organisation; closed: see documents/document-access.ts */
  access: Generated<Access>
  unit: string | null
  /** the body of the organisation's register; `body` is what stands in the text */
  body_id: string | null
  closed_ground: string | null
  /** what everybody may read of a closed document */
  public_title: string | null
  public_wording: string | null
  archived_at: string | null
  review: Generated<'proposed' | 'confirmed' | 'rejected'>
  reviewed_at: string | null
  reviewed_by: string | null
  /** findings and values a person should look at before confirming */
  doubts: Generated<number>
  /** values read in it; -1 until they and the doubts are counted */
  value_count: Generated<number>
  /** how many of its items are closed; then there is a row in open_part */
  closed_items: Generated<number>
}

export type Access = 'draft' | 'open' | 'closed'

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
  /** of those, the ones outside closed items; kept where the document has closed items */
  open_count: Generated<number>
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
  /** what its documents are to be at first */
  access: Generated<Access>
  /** why, where they are to be closed */
  closed_ground: Generated<string | null>
  /** the process that receives it (storage/process-name.ts): what a process that has ended was receiving was cut off */
  receiver: string | null
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

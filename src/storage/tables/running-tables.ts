export type JobState = 'waiting' | 'working' | 'done' | 'failed'

export interface JobTable {
  organisation: string
  id: string
  /** which work it is: the names are given where the jobs are put together, in app.ts */
  kind: string
  /** JSON */
  input: string
  state: JobState
  attempts: number
  /** not before this moment */
  run_at: string
  /** the process that works on it; past `claimed_until` it is taken for dead */
  claimed_by: string | null
  claimed_until: string | null
  /** why the last attempt failed: a code, no personal text */
  problem: string | null
  created_at: string
  created_by: string
  ended_at: string | null
}

export interface OutboxTable {
  organisation: string
  id: string
  kind: string
  account: string | null
  recipient: string
  subject: string
  /** null where the text holds a secret (a sign-in link) and is made at the moment it is sent */
  body: string | null
  state: 'waiting' | 'sent' | 'failed' | 'turnedDown'
  created_at: string
  sent_at: string | null
  problem: string | null
}

export interface AuditEntryTable {
  organisation: string
  /** from 1, without gaps */
  number: number
  at: string
  /** account id, "token " and a token's id, or "system" */
  actor: string
  event: string
  /** id of the record the entry is about */
  subject: string | null
  record_kind: string | null
  /** SHA-256 of the record as it was and as it became */
  before_hash: string | null
  after_hash: string | null
  previous_hash: string
  hash: string
}

export interface AuditHeadTable {
  organisation: string
  number: number
  hash: string
}

export interface ReadLogTable {
  organisation: string
  id: string
  at: string
  /** as the audit's actor */
  reader: string
  record_kind: string
  record: string
  /** page, original, api, export */
  how: string
}

export interface SettingTable {
  organisation: string
  name: string
  value: string
}

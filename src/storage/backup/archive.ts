/** The form of archives this program writes; a program that knows a lower one refuses them. */
export const archiveFormat = 1

/** The first line of an archive. */
export interface ArchiveHead {
  roedtraad: 'backup'
  format: number
  /** of the program that wrote it */
  version: string
  /** the last step the store had taken */
  migration: number
  /** ISO 8601, UTC */
  madeAt: string
  /** by organisation: the last entry of its audit chain, to be found again after restoring */
  heads: Record<string, { number: number; hash: string }>
}

/** The last line: what was told before it, counted and hashed. */
export interface ArchiveEnd {
  end: 'backup'
  rows: Record<string, number>
  /** SHA-256 of every byte before this line, unpacked */
  sha256: string
}

export type Value = string | number | null | Uint8Array

export type Row = Record<string, Value>

/** All lines between: one row of one table. */
export interface ArchiveRow {
  table: string
  row: Row
}

/**
 * Tables an archive holds nothing of, though the schema has them. Who was signed in is not signed in on the restored store,
 * and no link that was on its way opens it; wrong tries are counted anew.
 */
export const leftOut: ReadonlySet<string> = new Set(['session', 'sign_in_request', 'setup_link', 'throttle'])

export function lineOf(row: ArchiveRow): string {
  return `${JSON.stringify({ table: row.table, row: Object.fromEntries(Object.entries(row.row).map(([name, value]) => [name, value instanceof Uint8Array ? { base64: base64(value) } : value])) })}\n`
}

/** A line's row, or null for what is none. */
export function rowIn(line: unknown): ArchiveRow | null {
  if (!isObject(line) || typeof line['table'] !== 'string' || !isObject(line['row'])) return null
  const row: Row = {}
  for (const [name, written] of Object.entries(line['row'])) {
    const value = valueIn(written)
    if (value === undefined) return null
    row[name] = value
  }
  return { table: line['table'], row }
}

export function headIn(line: unknown): ArchiveHead | null {
  if (!isObject(line) || line['roedtraad'] !== 'backup') return null
  const { format, version, migration, madeAt, heads } = line
  if (!Number.isInteger(format) || !Number.isInteger(migration) || typeof version !== 'string' || typeof madeAt !== 'string' || !isObject(heads)) return null
  return { roedtraad: 'backup', format: Number(format), version, migration: Number(migration), madeAt, heads: heads as ArchiveHead['heads'] }
}

export function endIn(line: unknown): ArchiveEnd | null {
  if (!isObject(line) || line['end'] !== 'backup' || typeof line['sha256'] !== 'string' || !isObject(line['rows'])) return null
  return { end: 'backup', rows: line['rows'] as ArchiveEnd['rows'], sha256: line['sha256'] }
}

function valueIn(written: unknown): Value | undefined {
  if (written === null || typeof written === 'string' || typeof written === 'number') return written
  return isObject(written) && typeof written['base64'] === 'string' ? new Uint8Array(Buffer.from(written['base64'], 'base64')) : undefined
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Why a store cannot be opened; each has its sentence in wording/store-words.ts. */
export type StoreTroubleCode =
  | 'badAddress' | 'hostUnknown' | 'refused' | 'noAnswer' | 'passwordRefused' | 'noDatabase' | 'notAllowed' | 'unsafeLine'
  | 'newer' | 'noAccess' | 'notAStore' | 'diskFull' | 'busy'

/** Thrown by `openStorage`. `where` is a folder, or host, port and database: never a user or a password. */
export class StoreTrouble extends Error {
  readonly code: StoreTroubleCode
  readonly where: string

  constructor(code: StoreTroubleCode, where: string, cause?: unknown) {
    super(`the store ${where} cannot be opened: ${code}`, { cause })
    this.code = code
    this.where = where
  }
}

/** By the operating system's code, and by PostgreSQL's (Appendix A of its manual). */
const byCode: Readonly<Record<string, StoreTroubleCode>> = {
  ENOTFOUND: 'hostUnknown', EAI_AGAIN: 'hostUnknown',
  ECONNREFUSED: 'refused', ENOENT: 'refused',
  ETIMEDOUT: 'noAnswer', EHOSTUNREACH: 'noAnswer', ENETUNREACH: 'noAnswer', ECONNRESET: 'noAnswer', '57P03': 'noAnswer', '53300': 'noAnswer',
  '28P01': 'passwordRefused', '28000': 'passwordRefused',
  '3D000': 'noDatabase',
  '42501': 'notAllowed', '25006': 'notAllowed',
  EACCES: 'noAccess', EPERM: 'noAccess', EROFS: 'noAccess', ENOTDIR: 'noAccess', EEXIST: 'noAccess',
  ENOSPC: 'diskFull', '53100': 'diskFull',
}

/** SQLite's result codes without their extension: https://www.sqlite.org/rescode.html */
const bySqlite: Readonly<Record<number, StoreTroubleCode>> = { 5: 'busy', 8: 'noAccess', 11: 'notAStore', 13: 'diskFull', 14: 'noAccess', 23: 'noAccess', 26: 'notAStore' }

/** What pg says without a code. */
const bySentence: [RegExp, StoreTroubleCode][] = [
  [/password must be a string/i, 'passwordRefused'],
  [/timeout/i, 'noAnswer'],
  [/terminated unexpectedly/i, 'noAnswer'],
  [/SSL|certificate/i, 'unsafeLine'],
]

/** The trouble behind an error of the engine, or the error itself where it is none that a person can mend. */
export function troubleBehind(error: unknown, where: string): unknown {
  if (error instanceof StoreTrouble || !(error instanceof Error)) return error
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  const known = (typeof errcode === 'number' ? bySqlite[errcode & 0xff] : undefined)
    ?? (typeof code === 'string' ? byCode[code] ?? (/CERT|TLS|SSL|SELF_SIGNED/.test(code) ? 'unsafeLine' : undefined) : undefined)
    ?? bySentence.find(([sentence]) => sentence.test(error.message))?.[1]
  return known === undefined ? error : new StoreTrouble(known, where, error)
}

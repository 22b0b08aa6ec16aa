/** Why an archive cannot be written or taken in; each has its sentence in wording/archive-words.ts. */
export type ArchiveTroubleCode =
  | 'missing' | 'noAccess' | 'noFolder' | 'diskFull'
  | 'notAnArchive' | 'cut' | 'damaged' | 'newer'
  | 'noStore' | 'occupied'
  | 'chain' | 'files' | 'discards'
  | 'taken' | 'zipFull' | 'noOrganisation' | 'notAnExport' | 'exportDamaged'

/** Nothing was changed when one of these is thrown. `where` is a path, or host, port and database. */
export class ArchiveTrouble extends Error {
  readonly code: ArchiveTroubleCode
  readonly where: string

  constructor(code: ArchiveTroubleCode, where: string, cause?: unknown) {
    super(`${where}: ${code}`, { cause })
    this.code = code
    this.where = where
  }
}

const byCode: Readonly<Record<string, ArchiveTroubleCode>> = {
  ENOENT: 'missing', EISDIR: 'noAccess', EACCES: 'noAccess', EPERM: 'noAccess', EROFS: 'noAccess', ENOTDIR: 'missing',
  // a file may not grow further: a limit of the disk's or of the user's
  ENOSPC: 'diskFull', EDQUOT: 'diskFull', EFBIG: 'diskFull',
}

/** The trouble behind an error of the file system at this place, or the error itself where it is none. */
export function fileTrouble(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? byCode[error.code] : undefined
  return code === undefined ? error : new ArchiveTrouble(code, where, error)
}

/** The same where something is written: what is missing then is the folder. */
export function writingTrouble(error: unknown, where: string): unknown {
  const trouble = fileTrouble(error, where)
  return trouble instanceof ArchiveTrouble && trouble.code === 'missing' && trouble !== error ? new ArchiveTrouble('noFolder', where, error) : trouble
}

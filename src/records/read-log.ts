export const readHows = ['page', 'original', 'api', 'export'] as const

/** How something closed was read. */
export type ReadHow = typeof readHows[number]

/** One line: somebody read a closed record, or one with closed items. */
export interface ReadLine {
  /** ISO 8601, UTC */
  at: string
  /** as the audit names actors */
  reader: string
  /** a document's id */
  record: string
  how: ReadHow
}

/** Minutes in which reading the same again is not written again. */
export const quietMinutes = 15

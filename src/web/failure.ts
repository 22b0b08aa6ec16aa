/** Failures a page can tell of. The code is stable and stands on the page; docs/reference/errors.md explains each. */
export type FailureCode =
  | 'notFound' | 'notAllowed' | 'signedOut' | 'noToken' | 'slowDown' | 'expiredLink' | 'conflict' | 'badInput' | 'foreignOrigin' | 'foreignHost' | 'tooLarge' | 'tooMany'
  | 'noFiles' | 'noGround' | 'diskFull' | 'wrongMethod' | 'internal'

export const failureStatus: Record<FailureCode, 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 421 | 429 | 500 | 507> = {
  notFound: 404, notAllowed: 403, signedOut: 403, noToken: 401, slowDown: 429, expiredLink: 410, conflict: 409, badInput: 400, foreignOrigin: 403, foreignHost: 421, tooLarge: 413,
  tooMany: 413, noFiles: 400, noGround: 400, diskFull: 507, wrongMethod: 405, internal: 500,
}

/** Thrown at the rim only, where a page is the answer. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}

/** SQLITE_FULL is 13, PostgreSQL's 53100, the file system's own ENOSPC. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  return new Failure(code === 'ENOSPC' || code === '53100' || errcode === 13 ? 'diskFull' : 'internal')
}

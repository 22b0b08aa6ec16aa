import type { FormatResult, RefusalCode } from '../layout.ts'

/** Thrown deep inside a format reader when a limit is passed; `refusing` makes it the refusal it stands for. */
export class Refused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.code = code
  }
}

export class TooDeep extends Refused {
  constructor() {
    super('tooDeep', 'The file nests its parts deeper than any document does. Open it in the program it was written in and save it again.')
  }
}

export class TooMuchInside extends Refused {
  constructor() {
    super('tooMuchInside', 'The file unpacks to far more than its size allows. Save it again without large pictures, or split it.')
  }
}

export class Encrypted extends Refused {
  constructor() {
    super('encrypted', 'The file is protected by a password. Open it with the password and save it without.')
  }
}

/** Runs a reader; a limit passed is a refusal, every other error goes on to the caller. */
export function refusing(read: () => FormatResult): FormatResult {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: { code: cause.code, message: cause.message } }
    throw cause
  }
}

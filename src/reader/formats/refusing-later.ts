import type { FormatResult } from '../layout.ts'
import { Refused } from './refused.ts'

/** As `refusing`, for readers that wait for something. */
export async function refusingLater(read: () => Promise<FormatResult>): Promise<FormatResult> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: { code: cause.code, message: cause.message } }
    throw cause
  }
}

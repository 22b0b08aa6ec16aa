import type { Messages } from '../wording/messages.ts'
import type { Page } from './answer.ts'
import { page } from './answer.ts'
import type { FailureCode } from './failure.ts'
import { failureStatus } from './failure.ts'

/** Where signing in (anew) is what to do. */
const signInHelps: ReadonlySet<FailureCode> = new Set(['signedOut', 'expiredLink', 'slowDown'])

/** A plain page: what is wrong, what to do, the code to look up. */
export function failurePage(code: FailureCode, words: Messages): Page {
  const failure = words.failures[code]
  return page({
    status: failureStatus[code],
    title: failure.title,
    content: (
      <div class="rt-measure" data-code={code}>
        <h1>{failure.title}</h1>
        <p>{failure.text}</p>
        <p>{signInHelps.has(code) ? <a href="/sign-in">{words.signIn.title}</a> : <a href="/documents">{words.upload.toDocuments}</a>}</p>
      </div>
    ),
  })
}

import type { StoreVersion } from './store-version.ts'

/** Gives what was answered to a question before if nothing has been written to the store since, else asks anew. */
export type Memory<Answer> = (question: string, ask: () => Promise<Answer>) => Promise<Answer>

/**
 * Keeps answers as long as the store does not change: with the first commit all are forgotten, so that what somebody
 * may no longer see is gone with the next request. A question must name all its answer depends on: who asks, the day.
 * Answers are shared by all who get them and must not be changed.
 */
export function createMemory<Answer>(version: Pick<StoreVersion, 'now'>, mostKept = 200): Memory<Answer> {
  const kept = new Map<string, Promise<Answer>>()
  let keptAt: number | null = null
  return (question, ask) => {
    const now = version.now()
    if (now === null) return ask()
    if (now !== keptAt) {
      kept.clear()
      keptAt = now
    }
    const known = kept.get(question)
    if (known !== undefined) return known
    const answer = ask()
    kept.set(question, answer)
    // a question that failed is asked anew
    answer.catch(() => { if (kept.get(question) === answer) kept.delete(question) })
    const [oldest = ''] = kept.keys()
    if (kept.size > mostKept) kept.delete(oldest)
    return answer
  }
}

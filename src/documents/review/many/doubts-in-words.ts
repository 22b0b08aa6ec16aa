import type { Messages } from '../../../wording/messages.ts'
import type { Doubt, DoubtCode } from '../doubts.ts'

/** "2 indstillinger uden svar, et uklart udfald": each reason once, the most urgent first. */
export function doubtsInWords(doubts: readonly Doubt[], words: Messages): string {
  const counts = new Map<DoubtCode, number>()
  for (const { code } of doubts) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = [...counts].map(([code, n]) => words.reviewMany.doubts[code](n)).join(', ')
  return told.charAt(0).toUpperCase() + told.slice(1)
}

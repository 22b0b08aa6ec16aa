import type { Finding } from '../reading.ts'
import type { FindingsInput } from './input.ts'
import { figure } from './wording.ts'

const cast = /(?<![\d.,/])(\d{1,4})\s+(?:afgivne stemmer|avgitte stemmer|avgivna röster|stemmer i alt|stemmer totalt|røster totalt|röster totalt)|(?:i alt|totalt)\s+(?:blev der afgivet\s+|ble det avgitt\s+)?(\d{1,4})\s+(?:stemmer|röster|røster)/iu

/** Votes for, against and blank that do not make the number of votes the same decision tells. */
export function voteTotals({ items }: FindingsInput): Finding[] {
  const findings: Finding[] = []
  for (const item of items) {
    for (const decision of item.decisions) {
      const { votes } = decision
      const said = votes === null || votes.for === null || votes.against === null ? null : cast.exec(decision.text)
      if (votes === null || said === null) continue
      const total = Number(said[1] ?? said[2])
      const counted = votes.for! + votes.against! + (votes.abstain ?? 0)
      const short = counted < total && votes.abstain === null
      if (counted === total || short) continue
      const parts = [`${votes.for} for`, `${votes.against} against`, ...(votes.abstain === null ? [] : [`${votes.abstain} blank`])]
      findings.push({ code: 'sumMismatch', message: `${parts.join(', ')} makes ${figure(counted)} votes, the text says ${figure(total)}.`, span: votes.span })
    }
  }
  return findings
}

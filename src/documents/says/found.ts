import type { FindingCode, Reading, Span } from '../../reader/reading.ts'

/** Whether the reader found this to be amiss here. Marks on values ask it, so that they never say more than the findings. */
export type Found = (code: FindingCode, span: Span) => boolean

export function foundIn({ findings }: Pick<Reading, 'findings'>): Found {
  const places = new Set(findings.map(one => `${one.code} ${String(one.span)}`))
  return (code, span) => places.has(`${code} ${String(span)}`)
}

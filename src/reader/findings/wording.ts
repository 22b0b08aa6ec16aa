/** Words of the document inside a sentence of ours: one line, not longer than 90 characters. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return `“${line.length > 90 ? `${line.slice(0, 87).trimEnd()}…` : line}”`
}

/** 1234567.5 as "1,234,567.5", the same on every machine. */
export function figure(value: number): string {
  const [whole, decimals] = String(Number(value.toFixed(2))).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

import type { Reading } from '../reader/reading.ts'

/** One reading as one line of NDJSON. Control characters beyond JSON's own are escaped too: a terminal would obey them. */
export function jsonLine(reading: Reading): string {
  return `${JSON.stringify(reading).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

import type { Line } from './lines.ts'
import type { People } from './people.ts'

/** "/Ditte", "// Anna Ås": a name alone after a slash, among the last lines. */
const signed = /^\/{1,2}\s?(\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3})$/u

export function readSignatures(lines: readonly Line[], people: People): void {
  for (const line of lines.slice(-12)) {
    if (line.folded.length > 60 || line.folded[0] !== '/') continue
    const found = signed.exec(line.words)
    if (found !== null) people.add(found[1]!, 'signatory', null, [line.end - found[1]!.length, line.end])
  }
}

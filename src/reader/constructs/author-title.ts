import type { Span } from '../reading.ts'
import type { Line } from './lines.ts'

/** Words a position ends in: "Centerchef", "projektleder", "enhetschef", "kommunalsjef". */
const position = /(?:chef|direktør|direktör|leder|ledare|leiar|konsulent|koordinator|sekretær|sekreterare|rektor|inspektør|inspektör|borgmester|rådgiver|handläggare|strateg|sjef|rådmann|formand|ordförande|ordfører|specialist|medarbejder|sygeplejerske|sjuksköterska|sykepleier|lærer|lärare|pædagog)(?:en)?$/iu

/** What the author is, as written: after the name's comma, or on a short line of its own below the name. */
export function authorTitle(lines: readonly Line[], author: Span): string | null {
  const at = lines.findIndex((line) => line.start <= author[0] && line.end >= author[1])
  const own = lines[at]
  if (own === undefined) return null
  const beside = /^,\s*([\p{L} -]{3,60}?)(?=[,.]|$)/u.exec(own.words.slice(author[1] - own.start))
  if (beside !== null && position.test(beside[1]!)) return beside[1]!
  if (own.folded.length > 60) return null
  const below = lines.slice(at + 1, at + 5).find((line) => line.folded.length < 60 && position.test(line.folded))
  return below?.folded ?? null
}

import type { Span, Statement, StatementKind } from '../reading.ts'
import { words } from '../words.ts'

/** Dot votes and ticks after a statement, "(3)", "x 4": they belong to its words but do not end its sentence. */
const votes = /\s*(?:\(\s*\+?\d{1,3}\s*(?:stk\.?|stemmer|röster|prikker|prickar)?\s*\)|[x×]\s?\d{1,3})\s*$/iu

/** True where a sentence of the statement ends with a question mark; one inside parentheses is an aside, no question. */
export function asksSomething(statement: string): boolean {
  if (!statement.includes('?')) return false
  const bare = statement.replace(votes, '').replace(/\([^()]{0,300}\)/g, ' ')
  return /\?(?=["'”»’)\s]|$)/u.test(bare)
}

const wish = words('(?:\\bønske(?:r|t|de|ligt)?|\\bønskje|\\bönskemål|\\bönskan|\\bönskas|\\bforslag|\\bförslag)\\s+(?:fra|från|frå|av|af)\\s+(\\p{L}[\\p{L}\\p{N} &/.-]{1,60})', 'iu')
/** A group called by its common name, "nattevagten", "sjuksköterskorna". */
const groupName = /^\p{Ll}{3,}(?:en|et|erne|ene|ne|a|orna|arna|na|erna|ane|dei|laget|holdet|gruppen)$/u

/** Who a statement says the wish comes from: "(ønske fra Vejteamet)", "… - ønskeligt fra Vejteamet". Only at its end; in brackets a remark may follow. */
export function requesterOf(statement: string): string | null {
  const tail = statement.slice(-200)
  if (!/[øö]nsk|f[oö]rslag/iu.test(tail)) return null
  const found = wish.exec(tail)
  if (found === null) return null
  const bracket = tail.slice(0, found.index).trimEnd().endsWith('(')
  const rest = tail.slice(found.index + found[0].length).trim()
  const remark = bracket && /^[^()]{0,120}\)[.!]?$/u.test(rest)
  if (!remark && !/^\)?[.!]?$/.test(rest)) return null
  if (!bracket && /^f[oö]rslag/iu.test(found[0])) return null
  const name = found[1]!.replace(/\s(?:[–-]|om|til|till|at|att)\s.*$|[\s.]+$/gu, '')
  if (/^\p{Lu}/u.test(name)) return name.split(/\s+/).length <= 5 ? name : null
  return bracket && groupName.test(name) ? name : null
}

interface Place {
  theme?: number | null
  question?: number | null
  parent?: number | null
}

/** A statement as it stands in the text, with what its own words tell. */
export function saidStatement(text: string, span: Span, kind: StatementKind, place: Place): Statement {
  const said = text.slice(span[0], span[1])
  return {
    text: said, kind, theme: place.theme ?? null, question: place.question ?? null, parent: place.parent ?? null,
    requester: requesterOf(said), speaker: null, asks: asksSomething(said), span: [span[0], span[1]],
  }
}

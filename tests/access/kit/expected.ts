import { actors } from './actors.ts'
import type { ActorName } from './actors.ts'

/** What an answer means to who asked. */
export type Verdict = 'yes' | 'none' | 'refused' | 'signIn'

/** `yes`: let in, whatever is then said of what was typed. `-`: not found, as if it were not there. `x`: refused. `in`: asked to sign in; a form is refused. */
const signs: Record<string, Verdict> = { yes: 'yes', '-': 'none', x: 'refused', in: 'signIn' }

export interface Expected {
  /** "GET /documents/:id" */
  route: string
  /** which record it is asked for: a name in records.ts, or "." where no record is asked for */
  record: string
  verdicts: Record<ActorName, Verdict>
}

/**
 * Reads a table written by hand: a line for the routes (methods and paths apart by commas) that treat a record alike, a column
 * for each actor. `anyone` in place of the columns is yes for everybody.
 */
export function expectedIn(table: string): Expected[] {
  return table.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#')).flatMap(line => {
    const [methods = '', paths = '', record = '', ...cells] = line.split(/\s+/)
    const row = cells[0] === 'anyone' ? actors.map(() => 'yes') : cells
    if (row.length !== actors.length) throw new Error(`${row.length} columns instead of ${actors.length}: ${line}`)
    return methods.split(',').flatMap(method => paths.split(',').map(path => ({ route: `${method} ${path}`, record, verdicts: verdictsIn(row, method, line) })))
  })
}

function verdictsIn(row: readonly string[], method: string, line: string): Record<ActorName, Verdict> {
  return Object.fromEntries(actors.map((actor, at) => {
    const verdict = signs[row[at] ?? '']
    if (verdict === undefined) throw new Error(`"${row[at]}" is no verdict: ${line}`)
    return [actor, verdict === 'signIn' && method !== 'GET' ? 'refused' : verdict]
  })) as Record<ActorName, Verdict>
}

/** What an answer came to. A page that says "not found" and one that does not exist are the same. */
export function verdictOf(response: Pick<Response, 'status' | 'headers'>): Verdict | `status ${number}` {
  const { status } = response
  if (status === 303 && /^\/sign-in(?:\?|$)/.test(response.headers.get('location') ?? '')) return 'signIn'
  if (status === 404 || status === 410) return 'none'
  if (status === 401 || status === 403) return 'refused'
  // a form that was read, and found wanting, overtaken or sent too often, was let in
  if (status < 400 || status === 409 || status === 422 || status === 429) return 'yes'
  return `status ${status}`
}

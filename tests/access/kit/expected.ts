import { actors } from './actors.ts'
import type { ActorName } from './actors.ts'

/** What an answer means to who asked. */
export type Verdict = 'yes' | 'none' | 'refused' | 'signIn'

/** `yes`: done or shown. `-`: not found, as if it were not there. `x`: refused. `in`: asked to sign in. */
const signs: Record<string, Verdict> = { yes: 'yes', '-': 'none', x: 'refused', in: 'signIn' }

export interface Expected {
  /** "GET /documents/:id" */
  route: string
  /** which record it is asked for: a name in records.ts, or "." where no record is asked for */
  record: string
  verdicts: Record<ActorName, Verdict>
}

/**
 * Reads a table written by hand: a line for each route and record, a column for each actor. `anyone` in place of the columns
 * is yes for everybody.
 */
export function expectedIn(table: string): Expected[] {
  return table.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const [method = '', path = '', record = '', ...cells] = line.split(/\s+/)
    const row = cells[0] === 'anyone' ? actors.map(() => 'yes') : cells
    if (row.length !== actors.length) throw new Error(`${row.length} columns instead of ${actors.length}: ${line}`)
    const verdicts = Object.fromEntries(actors.map((actor, at) => {
      const verdict = signs[row[at] ?? '']
      if (verdict === undefined) throw new Error(`"${row[at]}" is no verdict: ${line}`)
      return [actor, verdict]
    })) as Record<ActorName, Verdict>
    return { route: `${method} ${path}`, record, verdicts }
  })
}

/** What an answer came to. A page that says "not found" and one that does not exist are the same. */
export function verdictOf(response: Pick<Response, 'status' | 'headers'>): Verdict | `status ${number}` {
  const { status } = response
  if (status === 303 && (response.headers.get('location') ?? '').startsWith('/sign-in')) return 'signIn'
  if (status === 404 || status === 410) return 'none'
  if (status === 401 || status === 403) return 'refused'
  if (status < 400) return 'yes'
  return `status ${status}`
}

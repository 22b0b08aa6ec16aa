import type { Database } from '../storage/open-storage.ts'
import { holdsWord, wantedWords } from './persons/name-search.ts'

/** Names of those who did something, by the actor's id as the audit names it. Who is not there any more, and "system", are not among them. */
export async function namesOfActors(db: Database, organisation: string, actors: readonly string[]): Promise<Map<string, string>> {
  const tokens = actors.filter(one => one.startsWith('token ')).map(one => one.slice('token '.length))
  const accounts = await db.selectFrom('account as a').innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person'))
    .select(['a.id', 'p.name']).where('a.organisation', '=', organisation).where('a.id', 'in', [...new Set(actors), '']).execute()
  const named = new Map(accounts.map(row => [row.id, row.name]))
  if (tokens.length === 0) return named
  const programs = await db.selectFrom('api_token').select(['id', 'name']).where('organisation', '=', organisation).where('id', 'in', [...new Set(tokens)]).execute()
  for (const row of programs) named.set(`token ${row.id}`, row.name)
  return named
}

/** Ids of the accounts and tokens whose name holds all words of a text; a hundred at most. */
export async function actorsNamed(db: Database, organisation: string, text: string): Promise<string[]> {
  let accounts = db.selectFrom('account as a').innerJoin('person as p', join => join.onRef('p.organisation', '=', 'a.organisation').onRef('p.id', '=', 'a.person')).select('a.id').where('a.organisation', '=', organisation)
  let tokens = db.selectFrom('api_token as t').select('t.id').where('t.organisation', '=', organisation)
  for (const word of wantedWords(text)) {
    accounts = accounts.where(({ ref }) => holdsWord(ref('p.name'), word))
    tokens = tokens.where(({ ref }) => holdsWord(ref('t.name'), word))
  }
  const found = [await accounts.orderBy('a.id').limit(100).execute(), await tokens.orderBy('t.id').limit(100).execute()] as const
  return [...found[0].map(row => row.id), ...found[1].map(row => `token ${row.id}`)]
}

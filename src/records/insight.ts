import { documentsNaming } from '../documents/keep-or-discard.ts'
import type { NamingDocument } from '../documents/keep-or-discard.ts'
import { heldByPerson } from '../people/held-by-person.ts'
import type { Held } from '../people/held-by-person.ts'
import type { Database } from '../storage/open-storage.ts'
import type { DataRequest } from './request-store.ts'

/** More documents than this name hardly one person; the page says so when it is reached. */
export const mostNamed = 500

/** All that is stored about whom a request is for. */
export interface Insight {
  held: Held | null
  documents: NamingDocument[]
}

export async function insightFor(db: Database, organisation: string, { person, names }: Pick<DataRequest, 'person' | 'names'>): Promise<Insight> {
  return {
    held: person === null ? null : await heldByPerson(db, organisation, person),
    documents: await documentsNaming(db, organisation, names, mostNamed),
  }
}

/** The same as the file the person is given: what is held, and of the documents the lines that name that one. */
export function insightFile({ held, documents }: Insight, names: readonly string[], at: string): string {
  const named = documents.map(({ id, title, kind, date, places }) => ({ id, title, kind, date, lines: places }))
  return `${JSON.stringify({ roedtraad: 'insight', madeAt: at, names, held, documents: named }, null, 2)}\n`
}

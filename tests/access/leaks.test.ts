import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { newId } from '../../src/storage/new-id.ts'
import { actors, makeActors } from './kit/actors.ts'
import type { ActorName } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { crawl } from './kit/crawl.ts'
import { recordsIn } from './kit/records.ts'
import type { Records, RecordState } from './kit/records.ts'
import { expected } from './kit/tables.ts'
import { ways } from './kit/ways.ts'

interface Canary {
  state: RecordState
  /** stands in every field of a document nobody unentitled may know of; or only in the closed item of an open one */
  word: string
  of: Records
}

let site: Site
let cookies: Record<ActorName, string | null>
const canaries: Canary[] = []

beforeAll(async () => {
  site = await openSite()
  const now = new Date().toISOString()
  cookies = await makeActors(site.db, now)
  for (const state of ['draft', 'closed', 'closedItem', 'removed', 'upload'] as const) {
    const word = newId()
    const of = await recordsIn(site.db, state, now, word)
    canaries.push({ state, word: state === 'closedItem' ? `${word}lukket` : word, of })
  }
})

afterAll(async () => {
  await site.end()
})

/** Who may read the record, by the table of the matrix: the closed item by who may have the original it stands in. */
function entitled(state: RecordState, actor: ActorName): boolean {
  const route = state === 'upload' ? 'GET /uploads/:id' : state === 'closedItem' ? 'GET /documents/:id/original' : 'GET /documents/:id'
  return expected.find(one => one.route === route && one.record === state)?.verdicts[actor] === 'yes'
}

/** Every GET there is, asked for each canary's record; searches for each word; the rest is found by following links. */
function startingPoints(): string[] {
  const gets = site.routes.filter(route => route.method === 'GET')
  const asked = canaries.flatMap(({ of }) => gets.map(route => ways[`GET ${route.path}`]?.(of).path ?? route.path))
  return [...asked, ...canaries.flatMap(({ word }) => [`/documents?q=${encodeURIComponent(word)}`, `/documents/${encodeURIComponent(word)}`])]
}

describe('the leak crawl', () => {
  for (const actor of actors) {
    it(`shows ${actor} nothing that one may not know of, and what one may at least once`, async () => {
      const { visited, hits } = await crawl(site.address, cookies[actor], startingPoints(), canaries.map(one => one.word))
      // a search page repeats what was searched for: that says nothing of what is there
      const met = canaries.map(({ state, word }) => ({ state, pages: (hits.get(word) ?? []).filter(path => !path.includes(encodeURIComponent(word)) && !decodeURIComponent(path).includes(word)) }))
      const leaks = met.filter(one => !entitled(one.state, actor) && one.pages.length > 0)
      const missed = met.filter(one => entitled(one.state, actor) && one.pages.length === 0).map(one => one.state)
      console.log(`leak crawl as ${actor}: ${visited.length} pages, ${leaks.length} leaks, ${met.filter(one => one.pages.length > 0).length} of ${canaries.length} canaries met`)
      expect({ leaks, missed }).toEqual({ leaks: [], missed: [] })
      expect(visited.length).toBeGreaterThan(10)
    }, 120_000)
  }

  it('a search finds a canary for whom it is meant, and says nothing to the others', async () => {
    for (const { state, word, of: { document } } of canaries.filter(one => one.state !== 'upload')) {
      for (const actor of actors) {
        const { body } = await ask(site.address, 'GET', { path: `/documents?q=${encodeURIComponent(word)}` }, { cookie: cookies[actor] })
        const linked = body.toString().includes(`"/documents/${document}`)
        expect({ state, actor, linked }).toEqual({ state, actor, linked: entitled(state, actor) })
      }
    }
  }, 300_000)
})

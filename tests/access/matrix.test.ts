import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { inFull } from '../kit/in-full.ts'
import { actors, makeActors } from './kit/actors.ts'
import type { ActorName } from './kit/actors.ts'
import { ask } from './kit/ask.ts'
import { verdictOf } from './kit/expected.ts'
import { recordStates, recordsIn } from './kit/records.ts'
import type { RecordState, Records } from './kit/records.ts'
import { expected } from './kit/tables.ts'
import { ways } from './kit/ways.ts'

let site: Site
let cookies: Record<ActorName, string | null>
const now = new Date().toISOString()

beforeAll(async () => {
  site = await openSite()
  cookies = await makeActors(site.db, now)
})

afterAll(async () => {
  await site.end()
})

describe('the access matrix', () => {
  it('lists every route, and no other', () => {
    const routes = site.routes.map(route => `${route.method} ${route.path}`).sort()
    expect([...new Set(expected.map(one => one.route))].sort()).toEqual(routes)
    expect(Object.keys(ways).sort()).toEqual(routes)
    expect(expected.filter(one => !recordStates.includes(one.record as RecordState))).toEqual([])
  })

  it('lists no route and record twice', () => {
    const cells = expected.map(one => `${one.route} ${one.record}`)
    expect(cells.filter((one, at) => cells.indexOf(one) !== at)).toEqual([])
  })

  it('is what the site answers, in every cell', async () => {
    const wrong: string[] = []
    let cells = 0
    const looked = new Map<string, Records>()
    // what is asked of no record is decided before the store is: the second engine is asked for the rest
    const asked = engineUnderTest === 'postgres' && !inFull ? expected.filter(one => one.record !== '.') : expected
    for (const { route, record, verdicts } of asked) {
      const [method = ''] = route.split(' ')
      for (const actor of actors) {
        // what one actor changed, the next must not find; who only looks changes nothing
        const records = method === 'GET' ? looked.get(record) ?? await recordsIn(site.db, record as RecordState, now) : await recordsIn(site.db, record as RecordState, now)
        if (method === 'GET') looked.set(record, records)
        const way = ways[route]?.(records)
        if (way === undefined) throw new Error(`no way to ${route}`)
        const verdict = verdictOf(await ask(site.address, method, way, { cookie: way.signedOut === true ? null : cookies[actor] }))
        cells++
        if (verdict !== verdicts[actor]) wrong.push(`${route} ${record}: ${actor} ${verdict}, expected ${verdicts[actor]}`)
      }
    }
    console.log(`access matrix: ${new Set(asked.map(one => one.route)).size} routes, ${cells} cells, ${wrong.length} wrong`)
    expect(wrong).toEqual([])
  }, 300_000)
})

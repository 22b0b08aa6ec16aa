import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import { engineUnderTest } from '../kit/engine.ts'
import { startChild } from './kit/child-site.ts'
import { halfStates } from './kit/half-states.ts'
import { syncedPlace } from './kit/synced-place.ts'
import { tell } from './kit/tell.ts'
import { Visitor } from './kit/visitor.ts'

describe(`two processes on one store (${engineUnderTest})`, () => {
  it('are one site: signed in on one is signed in on the other, signed out on one is signed out on the other, a job is done once', async () => {
    const place = await syncedPlace({ empty: true })
    const sites = await Promise.all([startChild(place), startChild(place)])
    const [a, b] = sites
    const session = await enter(a.address)
    const [onA, onB] = [new Visitor(a.address, session), new Visitor(b.address, session)]
    expect((await onB.get('/documents')).status).toBe(200)

    const own = await openStorage(place)
    const uploads = await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? onA : onB).upload({ [`notat ${n}.txt`]: `Notat ${n}\n\nDer er ${n} ting at sige.`, [`brev ${n}.txt`]: `Kære ${n}` })))
    await expect.poll(async () => (await own.db.selectFrom('job').select('id').where('state', '!=', 'done').execute()).length, { timeout: 60_000, interval: 200 }).toBe(0)
    const files = await own.db.selectFrom('upload_file').select(['state']).where('upload', 'in', uploads.map(path => path.split('/').at(-1) ?? '')).execute()
    expect(files.map(file => file.state)).toEqual(Array.from({ length: 24 }, () => 'read'))
    const read = await own.db.selectFrom('audit_entry').select('subject').where('event', '=', 'document.read').execute()
    const documents = await own.db.selectFrom('document').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
    expect(read).toHaveLength(Number(documents.count))
    const jobs = await own.db.selectFrom('job').select(['kind', 'attempts']).execute()
    expect(jobs.filter(job => job.attempts !== 1)).toEqual([])
    expect(await halfStates(own, true)).toEqual([])
    await own.close()

    expect((await onB.post('/sign-out', {})).status).toBe(303)
    expect((await onA.get('/documents')).headers.get('location')).toMatch(/^\/sign-in/)
    tell(`two processes on ${engineUnderTest}: signed in on one, in on the other; ${jobs.length} jobs done once each, ${read.length} documents read once each`)
    expect(sites.map(site => site.said())).toEqual(['', ''])
  })

  it('take over from each other: what one was killed in, the other does', async () => {
    const place = await syncedPlace({ empty: true })
    const first = await startChild(place)
    const session = await enter(first.address)
    const visitor = new Visitor(first.address, session)
    const paths = [await visitor.upload(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `Notat nummer ${n}`])))]
    await first.kill()
    const second = await startChild(place)
    const own = await openStorage(place)
    const upload = paths[0]?.split('/').at(-1) ?? ''
    await expect.poll(async () => (await own.db.selectFrom('upload_file').select('number').where('upload', '=', upload).where('state', '=', 'read').execute()).length, { timeout: 60_000, interval: 200 }).toBe(40)
    expect(await halfStates(own, true)).toEqual([])
    await own.close()
    expect(second.said()).toBe('')
  })
})

describe(`twenty starters at once (${engineUnderTest})`, () => {
  it('make one store and all come up', async () => {
    const place = await syncedPlace({ empty: true })
    const sites = await Promise.all(Array.from({ length: 20 }, () => startChild(place)))
    for (const { address } of sites) expect((await fetch(`${address}/sign-in`, { redirect: 'manual' })).status).toBeLessThan(400)
    const own = await openStorage(place)
    const organisations = await own.db.selectFrom('organisation').select('id').execute()
    expect(organisations).toEqual([{ id: 'local' }])
    expect(await halfStates(own, true)).toEqual([])
    await own.close()
    await Promise.all(sites.map(site => site.end()))
    expect(sites.map(site => site.said()).join('')).toBe('')
    // nobody is left behind: neither a server nor one of its reading children
    const pids = new Set(sites.map(site => site.pid))
    const left = execFileSync('ps', ['-e', '-o', 'pid=,ppid=']).toString().trim().split('\n').map(line => line.trim().split(/\s+/).map(Number)).filter(([pid = 0, parent = 0]) => pids.has(pid) || pids.has(parent))
    expect(left).toEqual([])
    tell(`20 starters at once on ${engineUnderTest}: all up, the slowest after ${Math.round(Math.max(...sites.map(site => site.readyIn)))} ms`)
  }, 180_000)
})

/** Signs in as one of the example municipality's people, as a visitor does. */
async function enter(address: string): Promise<string> {
  const welcome = await (await fetch(`${address}/welcome`)).text()
  const person = /name="person" value="([^"]+)"/.exec(welcome)?.[1] ?? ''
  const answer = await new Visitor(address, '').post('/example', { person })
  const session = /session=([^;]+)/.exec(answer.headers.getSetCookie().join('\n'))?.[1]
  if (session === undefined) throw new Error(`the example was answered with ${answer.status} for ${person}`)
  return session
}

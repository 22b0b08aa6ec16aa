import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/kit/site.ts'
import type { Site } from '../browser/kit/site.ts'
import { signedIn } from '../kit/people.ts'
import type { Signed } from '../kit/people.ts'
import { endSessions } from '../../src/people/session-store.ts'
import { addFiles } from '../../src/documents/add-files.ts'

/** A withdrawal must be seen within a second; the rest is for the machine. */
const longest = 1000

let site: Site
let letGo = () => {}

beforeAll(async () => {
  const held = new Promise<void>(resolve => { letGo = resolve })
  // reads nothing until the test ends, so that the stream has something to wait for
  const refused = { ok: false as const, refusal: { code: 'crashed' as const, message: 'ended' } }
  site = await openSite({ pool: { prepare: async () => { await held; return refused }, unpack: async function* () {}, close: async () => letGo() } })
})

afterAll(async () => {
  letGo()
  await site.end()
})

async function uploadBy({ account }: Signed, text: string): Promise<string> {
  const bytes = Buffer.from(text)
  return addFiles(site.db, { wake: () => {} }, 'local', account, new Date().toISOString(), (async function* () { yield { name: 'notat.txt', bytes } })())
}

interface Stream {
  first: string
  /** milliseconds until it ended */
  ended: (withdraw: () => Promise<unknown>) => Promise<number>
}

async function open(upload: string, { cookie }: Signed): Promise<Stream> {
  const answer = await fetch(`${site.address}/uploads/${upload}/events`, { headers: { cookie: `session=${cookie}` } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  const reader = answer.body!.getReader()
  const { value } = await reader.read()
  return {
    first: Buffer.from(value ?? []).toString(),
    async ended(withdraw) {
      await withdraw()
      const since = performance.now()
      for (;;) if ((await reader.read()).done) return performance.now() - since
    },
  }
}

describe('an upload’s stream', () => {
  it('tells how far the upload has come, to who made it and to records officers alone', async () => {
    const [maker, other, officer] = [await signedIn(site.db, 'editor'), await signedIn(site.db, 'editor'), await signedIn(site.db, 'records-officer')]
    const upload = await uploadBy(maker, 'et notat')
    expect((await open(upload, maker)).first).toContain('event: progress\ndata: {"waiting":1')
    expect((await open(upload, officer)).first).toContain('"all":1')
    for (const path of [`/uploads/${upload}/events`, `/uploads/${upload}`]) {
      expect((await fetch(site.address + path, { headers: { cookie: `session=${other.cookie}` } })).status).toBe(404)
    }
  })

  it('ends within a second after signing out, after suspension, and when the upload is another’s business', async () => {
    const withdrawals: Record<string, (who: Signed, upload: string) => Promise<unknown>> = {
      'signed out': ({ account }) => endSessions(site.db, 'local', account, null),
      suspended: ({ account }) => site.db.updateTable('account').set({ state: 'suspended' }).where('id', '=', account).execute(),
      'given to another': (_, upload) => site.db.updateTable('upload').set({ started_by: 'other' }).where('id', '=', upload).execute(),
    }
    const took: string[] = []
    for (const [name, withdraw] of Object.entries(withdrawals)) {
      const who = await signedIn(site.db, 'editor')
      const upload = await uploadBy(who, name)
      const stream = await open(upload, who)
      const time = await stream.ended(() => withdraw(who, upload))
      took.push(`${name} ${Math.round(time)} ms`)
      expect(time).toBeLessThan(longest)
    }
    console.log(`upload stream ends: ${took.join(', ')}`)
  })
})

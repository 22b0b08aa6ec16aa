import { describe, expect, it } from 'vitest'
import { actorOfRequest } from '../../src/people/actor-of-request.ts'
import { openStorage } from '../../src/storage/open-storage.ts'
import { verifyChains } from '../../src/storage/verify-chain.ts'
import { emptyMachine, type } from '../kit/documented-commands.ts'
import { testPlace } from '../kit/store.ts'

describe('roedtraad token create', () => {
  it('makes a token on an empty store and prints it alone; who shows it is let in as the role says', async () => {
    const [machine, place] = [emptyMachine(), await testPlace({ empty: true })]
    const env = { ROEDTRAAD_DATA: place.data, ...place.databaseUrl === undefined ? {} : { DATABASE_URL: place.databaseUrl } }
    const told = await type(machine, 'bin/roedtraad token create --role records-officer --name Sagssystemet', env)
    expect(told).toMatchObject({ code: 0 })
    expect(told.out).toMatch(/^rt_local_[\w-]{32}\n$/)
    const storage = await openStorage(place)
    const asked = (token: string) => actorOfRequest(storage.db, new Request('http://localhost/api/v1/documents', { headers: { authorization: `Bearer ${token}` } }), new Date().toISOString())
    const actor = await asked(told.out.trim())
    expect([actor.organisation, actor.role, actor.name, actor.person]).toEqual(['local', 'records-officer', 'Sagssystemet', null])
    expect((await asked(`${told.out.trim()}x`)).role).toBeNull()
    expect(await storage.db.selectFrom('audit_entry').select(['event', 'actor']).execute()).toEqual([{ event: 'token.created', actor: 'system' }])
    expect((await verifyChains(storage.db)).flatMap(chain => chain.faults)).toEqual([])
    const kept = await storage.db.selectFrom('api_token').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(kept)).not.toContain(told.out.trim().slice('rt_local_'.length))
    expect(kept.last_used_at).not.toBeNull()
    await storage.close()
  })

  it('says what is missing, and makes nothing', async () => {
    const [machine, place] = [emptyMachine(), await testPlace({ empty: true })]
    const env = { ROEDTRAAD_DATA: place.data, LC_ALL: 'da_DK.UTF-8' }
    for (const [typed, sentence] of [
      ['token', 'token kan kun create'], ['token create', '--role skal være'], ['token create --role king', 'ikke "king"'], ['token create --role reader more', 'tager ikke "more" med'],
    ] as const) {
      const told = await type(machine, `bin/roedtraad ${typed}`, env)
      expect([typed, told.code, told.out]).toEqual([typed, 2, ''])
      expect(told.said).toContain(sentence)
    }
  })
})

import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import { atMost, type Figure } from '../figures/figure.ts'
import { fill, uploadAndWait } from './filled-store.ts'
import { servedStore, type ServedProcess } from './served-process.ts'
import { signedIn } from './signed-in.ts'
import { withFolder } from './with-folder.ts'

/** Agenda items that fill 500 pages. */
const items = 640

interface Gap {
  /** milliseconds between two turns of the loop */
  longest: number
  /** of them, processor time of the thread itself */
  ownTime: number
}

/** How long nobody else would have been served while much is done: the longest gap between two turns of the server's event loop. */
export async function loopGaps(): Promise<Figure[]> {
  const pdf = madeFile('pdf', madeMinutes(2, items, 6), 'lang')
  return withFolder(async (folder) => {
    const site = await servedStore(join(folder, 'store'), [join(import.meta.dirname, 'loop-probe.ts')])
    try {
      const cookie = await signedIn(site)
      await fill(site, cookie, 200)
      await quiet(site)
      const resting = await gapWhile(site, () => setTimeout(2000))
      const reading = await gapWhile(site, () => uploadAndWait(site, cookie, [pdf]))
      const showing = await gapWhile(site, () => lookAtNewest(site, cookie))
      return [
        told('nothing asked for two seconds (the machine itself)', resting, null),
        told('a 500-page PDF sent and read', reading, 20),
        told('its page shown', showing, 20),
      ]
    } finally {
      await site.end()
    }
  })
}

function told(name: string, { longest, ownTime }: Gap, most: number | null): Figure {
  const what = `longest gap of the event loop, ${name} (${ownTime.toFixed(0)} ms of it the loop's own work)`
  return most === null ? { name: what, value: `${longest.toFixed(1)} ms`, goal: '', ok: null } : atMost(what, longest, most, ' ms', 1)
}

/** What the start and the filling left to do is done. */
async function quiet(site: ServedProcess): Promise<void> {
  await setTimeout(1000)
  await gapWhile(site, () => Promise.resolve())
}

async function gapWhile(site: ServedProcess, work: () => Promise<unknown>): Promise<Gap> {
  await gapSoFar(site)
  await work()
  await setTimeout(20)
  return gapSoFar(site)
}

function gapSoFar({ child }: ServedProcess): Promise<Gap> {
  return new Promise((resolve) => {
    child.once('message', (gap) => resolve(gap as Gap))
    child.send('gap')
  })
}

async function lookAtNewest(site: ServedProcess, cookie: string): Promise<void> {
  const get = async (path: string): Promise<string> => (await fetch(`http://localhost:${site.port}${path}`, { headers: { cookie } })).text()
  const newest = /href="(\/documents\/[a-z0-9]{16})"/.exec(await get('/documents'))?.[1]
  if (newest === undefined) throw new Error('the list shows no document')
  await get(newest)
}

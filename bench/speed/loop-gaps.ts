import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { program } from '../../scripts/pinned.mjs'
import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import { atMost, type Figure } from '../figures/figure.ts'
import { fill, uploadAndWait } from './filled-store.ts'
import { servedStore, type ServedProcess } from './served-process.ts'
import { signedIn } from './signed-in.ts'
import { withFolder } from './with-folder.ts'

/** Agenda items that fill 500 pages. */
const items = 640

/** Milliseconds */
const goal = 20

/** A machine whose idle loop stands still longer than this has no time to itself: then the loop's own work is judged, not its waiting. */
const busyMachine = 5

/** Milliseconds between two turns of the loop, each the longest there was. */
interface Gap {
  standing: number
  /** processor time of the loop's own thread in one turn */
  working: number
}

/** How long nobody else would have been served while much is done: the longest gap between two turns of the server's event loop. */
export async function loopGaps(): Promise<Figure[]> {
  const pdf = madeFile('pdf', madeMinutes(2, items, 6), 'lang')
  return withFolder(async (folder) => {
    const store = join(folder, 'store')
    const site = await servedStore(store, [join(import.meta.dirname, 'loop-probe.ts')])
    try {
      const cookie = await signedIn(site)
      await fill(site, cookie, 200)
      await setTimeout(1000)
      const resting = await gapWhile(site, () => setTimeout(2000))
      const busy = resting.standing > busyMachine
      const both = await gapWhile(site, () => Promise.all([uploadAndWait(site, cookie, [pdf]), backedUp(store, join(folder, 'backup'))]))
      const showing = await gapWhile(site, () => lookAtNewest(site, cookie))
      return [
        { name: 'longest gap of the event loop, nothing asked for two seconds', value: `${resting.standing.toFixed(1)} ms${busy ? ', so the machine is busy elsewhere' : ''}`, goal: '', ok: null },
        ...told('a 500-page PDF sent and read while a backup runs', both, busy, goal),
        ...told('the 500-page document shown', showing, busy, null),
      ]
    } finally {
      await site.end()
    }
  })
}

function told(name: string, { standing, working }: Gap, busy: boolean, most: number | null): Figure[] {
  const figure = (what: string, milliseconds: number, judged: boolean): Figure => {
    const whole = `longest ${what}, ${name}`
    return judged && most !== null ? atMost(whole, milliseconds, most, ' ms', 1) : { name: whole, value: `${milliseconds.toFixed(1)} ms`, goal: '', ok: null }
  }
  return [figure('work of the event loop in one turn', working, busy), figure('gap of the event loop', standing, !busy)]
}

/** `roedtraad backup` of a store others write to, in a process of its own. */
function backedUp(data: string, file: string): Promise<void> {
  const backup = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...program, 'backup', file, '--data', data], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  backup.stderr.on('data', (part: Buffer) => { said += part.toString() })
  return new Promise((resolve, reject) => {
    backup.on('close', (code) => code === 0 ? resolve() : reject(new Error(`the backup ended with ${code}: ${said}`)))
  })
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

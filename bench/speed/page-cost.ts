import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atMost, exactly, notMeasured, type Figure } from '../figures/figure.ts'
import { fill } from './filled-store.ts'
import { load, type Asked, type Load } from './keep-alive-load.ts'
import { cpuSeconds } from './process-cpu.ts'
import { served, servedStore, type ServedProcess } from './served-process.ts'
import { signedIn } from './signed-in.ts'
import { withFolder } from './with-folder.ts'

const documents = 500
const perRound = 2000
const rounds = 5

/** The list of documents, 50 rows out of a store of 500, against a bare node:http server that sends the same string with the same headers: processor time of the two, turn by turn. */
export async function pageCost(): Promise<Figure[]> {
  if (process.platform !== 'linux') return [notMeasured('page cost', 'processor time is told by /proc, which is not here')]
  return withFolder(async (folder) => {
    const site = await servedStore(join(folder, 'store'))
    try {
      const cookie = await signedIn(site)
      await fill(site, cookie, documents)
      const ours: Asked = { port: site.port, paths: ['/documents'], cookie }
      const page = await load(ours, 1000)
      const told = join(folder, 'page.json')
      writeFileSync(told, JSON.stringify({ headers: headersOf(page), body: page.body }))
      const bare = await served([join(import.meta.dirname, 'bare-server.ts'), told])
      try {
        const theirs = { ...ours, port: bare.port }
        const same = await load(theirs, 1000)
        const times: { ours: number; theirs: number }[] = []
        for (let round = 0; round < rounds; round++) times.push({ theirs: await microseconds(bare, theirs), ours: await microseconds(site, ours) })
        const ratio = median(times.map((one) => one.ours / one.theirs))
        const changed = await afterChanges(join(folder, 'store'), site, ours) / median(times.map((one) => one.theirs))
        const of = (who: 'ours' | 'theirs'): string => median(times.map((one) => one[who])).toFixed(0)
        return [
          exactly('rows on the page measured, and the bare server sends the same', `${rowsOn(page.body)} ${same.body === page.body}`, '50 true'),
          atMost(`page of 50 rows, ${(page.body.length / 1024).toFixed(0)} KB: ours ${of('ours')} µs of processor time, a bare server ${of('theirs')} µs, ratio`, ratio, 2.5, '', 2),
          { name: 'the same page when somebody has written to the store before each, ratio', value: changed.toFixed(2), goal: '', ok: null },
        ]
      } finally {
        await bare.end()
      }
    } finally {
      await site.end()
    }
  })
}

/** Of processor time for a page. */
async function microseconds({ pid }: ServedProcess, asked: Asked, requests = perRound): Promise<number> {
  const before = cpuSeconds(pid)
  const { refused } = await load(asked, requests)
  if (refused > 0) throw new Error(`${refused} of ${requests} pages were not answered with 200`)
  return ((cpuSeconds(pid) - before) / requests) * 1e6
}

/** What a page costs when nothing of it was kept, in microseconds: another process commits before each question. */
async function afterChanges(store: string, site: ServedProcess, asked: Asked): Promise<number> {
  const file = new DatabaseSync(join(store, 'roedtraad.sqlite'), { timeout: 5000 })
  try {
    const write = file.prepare('update organisation set id = id')
    return await microseconds(site, { ...asked, before: () => write.run() }, 500)
  } finally {
    file.close()
  }
}

/** Those the program sets itself; the server's own (date, connection) come by themselves. */
function headersOf({ head }: Load): Record<string, string> {
  const lines = head.split('\r\n').slice(1).map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
  return Object.fromEntries(lines.filter(([name]) => !/^(?:date|connection|keep-alive)$/i.test(name)))
}

function rowsOn(html: string): number {
  return html.split('<tbody>')[1]?.split('</tbody>')[0]?.match(/<tr/g)?.length ?? 0
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

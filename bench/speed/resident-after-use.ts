import { atMost, notMeasured, type Figure } from '../figures/figure.ts'
import { fill } from './filled-store.ts'
import { load } from './keep-alive-load.ts'
import { servedStore } from './served-process.ts'
import { signedIn } from './signed-in.ts'
import { memoryOf } from './tree-memory.ts'
import { withFolder } from './with-folder.ts'

const requests = 10_000

/** Resident memory of the server and what it starts after 10,000 requests: lists in every order, documents and their originals, searches. */
export async function residentAfterUse(): Promise<Figure[]> {
  if (process.platform !== 'linux') return [notMeasured('memory after 10,000 requests', 'memory is told by /proc, which is not here')]
  return withFolder(async (folder) => {
    const filling = await servedStore(folder)
    const cookie = await signedIn(filling)
    await fill(filling, cookie, 500)
    await filling.end()
    const site = await servedStore(folder)
    try {
      const asked = { port: site.port, cookie }
      const list = await load({ ...asked, paths: ['/documents'] }, 1, 1)
      const documents = [...list.body.matchAll(/href="(\/documents\/[a-z0-9]{16})"/g)].map((found) => found[1] ?? '')
      const lists = ['imported', 'date', 'title', 'findings'].flatMap((sort) => [1, 2, 3].map((page) => `/documents?sort=${sort}&page=${page}`))
      const paths = [...lists, ...documents, '/documents?q=vagtplan', '/documents?kind=minutes', '/accessibility', '/privacy', '/healthz']
      const { refused } = await load({ ...asked, paths }, requests)
      const { resident } = memoryOf(site.pid)
      return [
        atMost(`of ${requests} requests to ${paths.length} pages, not answered with 200`, refused, 0),
        atMost(`resident memory after ${requests} requests, of the server and what it started`, resident / 1024 / 1024, 200, ' MB'),
      ]
    } finally {
      await site.end()
    }
  })
}

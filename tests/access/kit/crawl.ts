import { ask } from './ask.ts'
import type { Asked } from './ask.ts'

export interface Crawled {
  /** addresses asked for */
  visited: string[]
  /** where a word was met: address, and whether in the body or a header */
  hits: Map<string, string[]>
}

const mostPages = 2000

/**
 * Follows every link, picture, script, stream and GET form from the starting addresses, as whoever the cookie says, and tells
 * where any of the words were met, whatever the case: in bodies, addresses and headers alike. `goes` says which links to follow.
 */
export async function crawl(address: string, cookie: string | null, from: readonly string[], words: readonly string[], goes: (path: string) => boolean = () => true): Promise<Crawled> {
  const queue = [...new Set(from)]
  const seen = new Set(queue)
  const hits = new Map<string, string[]>(words.map(word => [word, []]))
  const visited: string[] = []
  for (let path = queue.shift(); path !== undefined && visited.length < mostPages; path = queue.shift()) {
    const answer = await ask(address, 'GET', { path }, { cookie })
    visited.push(path)
    const said = saidBy(answer)
    for (const word of words) if (said.includes(word.toLowerCase())) hits.get(word)?.push(path)
    for (const link of linksIn(answer, path)) {
      if (seen.has(link) || !goes(link)) continue
      seen.add(link)
      queue.push(link)
    }
  }
  return { visited, hits }
}

/** All that an answer tells, also in encoded file names. */
function saidBy({ headers, body }: Asked): string {
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`)
  return `${lines.join('\n')}\n${lines.map(decoded).join('\n')}\n${body.toString('utf8')}\n${body.toString('utf16le')}`.toLowerCase()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function linksIn({ headers, body }: Asked, base: string): string[] {
  const found = [headers.get('location') ?? '']
  if ((headers.get('content-type') ?? '').startsWith('text/html')) {
    const html = body.toString('utf8')
    for (const [, link] of html.matchAll(/\b(?:href|src|action|data-[a-z-]+)="([^"]*)"/g)) found.push((link ?? '').replaceAll('&amp;', '&'))
  }
  return found.flatMap(link => {
    const url = URL.parse(link, `http://site.example${base}`)
    if (link === '' || url === null || url.host !== 'site.example' || !/^(?:\/|[?#.]|[a-z])/i.test(link) || url.pathname.startsWith('/assets/')) return []
    return [url.pathname + url.search]
  })
}

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The same folder seen from src/web and from dist/web. */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'assets')

const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2',
}

export interface Assets {
  /** the address of an asset by its plain name: roedtraad.css */
  url(name: string): string
  /** what to send for a file under /assets/, or null */
  serve(file: string, acceptEncoding: string): Promise<Response | null>
}

/** What the build copied. Only files it lists are ever opened, whatever is asked for. */
export function loadAssets(from = folder): Assets {
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as Record<string, string>
  const known = new Set(Object.values(manifest))
  return {
    url: name => `/assets/${manifest[name] ?? name}`,
    async serve(file, acceptEncoding) {
      if (!known.has(file)) return null
      const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      const headers: Record<string, string> = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }
      const encoding = type === 'font/woff2' || file.startsWith('icon-') ? null : /\bbr\b/.test(acceptEncoding) ? 'br' : /\bgzip\b/.test(acceptEncoding) ? 'gzip' : null
      if (encoding !== null) headers['content-encoding'] = encoding
      const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : ''
      const bytes = await readFile(join(from, file + suffix)).catch(() => null)
      return bytes === null ? null : new Response(bytes, { headers })
    },
  }
}

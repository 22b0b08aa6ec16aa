import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { start } from '../../../src/app.ts'
import type { Running, ServeOptions } from '../../../src/app.ts'
import { testPlace } from '../../kit/store.ts'

export interface Site extends Running {
  /** folder of the store, and of what lies beside one in PostgreSQL */
  data: string
  /** stops the site and takes its data away */
  end(): Promise<void>
}

const root = join(import.meta.dirname, '..', '..', '..')

let built = false

/** What the browser gets is what the build made: made anew, once a run, when the sources are newer. */
function build(): void {
  if (built) return
  const prepare = pathToFileURL(join(root, 'scripts', 'prepare.mjs')).href
  execFileSync(process.execPath, ['--input-type=module', '-e', `(await import(${JSON.stringify(prepare)})).ensureBuilt()`], { stdio: ['ignore', 'ignore', 'inherit'] })
  built = true
}

/** A site of its own with an empty store, on a free port, reading with the real pool unless told otherwise. */
export async function openSite(more: Partial<ServeOptions> = {}): Promise<Site> {
  build()
  const { remove, ...place } = await testPlace()
  const running = await start({ port: 0, host: '127.0.0.1', ...place, ...more })
  return {
    ...running,
    data: place.data,
    async end() {
      await running.close()
      await remove()
    },
  }
}

import { UsageError } from './mistakes.ts'
import { siteOptions } from './site-options.ts'
import type { SiteOptions } from './site-options.ts'
import { typedOptions } from './typed-options.ts'

export interface ServeOptions extends SiteOptions {
  port: number
  host: string
  /** folder of the store */
  data: string
  /** a PostgreSQL database; from the environment alone, for a command line is seen by everybody on the machine */
  databaseUrl: string | undefined
}

/** What was typed, else what the environment says, else port 3000 on this machine alone with the store in ./data. Throws UsageError. */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const { values, names } = typedOptions(args, { port: 'string', host: 'string', data: 'string', address: 'string' })
  const [stray] = names
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'serve', name: stray })
  const typed = (name: string): string | undefined => values[name] === undefined ? undefined : String(values[name])
  const port = typed('port') ?? (env.PORT || '3000')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError({ is: 'port', from: typed('port') === undefined ? 'PORT' : '--port', value: port })
  return {
    port: Number(port),
    host: typed('host') ?? (env.HOST || '127.0.0.1'),
    data: typed('data') ?? (env.ROEDTRAAD_DATA || 'data'),
    databaseUrl: env.DATABASE_URL || undefined,
    ...siteOptions(typed('address'), env),
  }
}

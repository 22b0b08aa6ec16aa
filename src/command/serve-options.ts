import { parseArgs } from 'node:util'
import { UsageError } from './usage.ts'

export interface ServeOptions {
  port: number
  host: string
  /** folder of the store */
  data: string
}

/** What was typed, else what the environment says, else port 3000 on this machine alone with the store in ./data. Throws UsageError. */
export function serveOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServeOptions {
  const typed = parsed(args)
  const port = typed.port ?? (env.PORT || '3000')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`${typed.port === undefined ? 'PORT' : '--port'} takes a number from 0 to 65535, not "${port}".`)
  }
  return {
    port: Number(port),
    host: typed.host ?? (env.HOST || '127.0.0.1'),
    data: typed.data ?? (env.ROEDTRAAD_DATA || 'data'),
  }
}

function parsed(args: readonly string[]): { port?: string | undefined; host?: string | undefined; data?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } } }).values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

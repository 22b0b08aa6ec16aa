import { parseArgs } from 'node:util'
import { UsageError } from './usage.ts'

export interface ServeOptions {
  port?: number
  host?: string
  data?: string
}

/** Throws UsageError for unknown options and a port that is none. What is not given is left to the program's own defaults. */
export function serveOptions(args: readonly string[]): ServeOptions {
  const { port, host, data } = parsed(args)
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`)
  return {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { data }),
  }
}

function parsed(args: readonly string[]): { port?: string | undefined; host?: string | undefined; data?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } } }).values
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

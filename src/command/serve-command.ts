import { serveOptions } from './serve-options.ts'

/** `roedtraad serve`: returns when the program is told to end, 1 when it cannot listen where it was told to. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const options = serveOptions(args, process.env)
  const { serve } = await import('../app.ts')
  try {
    await serve(options)
    return 0
  } catch (cause) {
    const sentence = whyNot(cause, options.host, options.port)
    if (sentence === null) throw cause
    process.stderr.write(`roedtraad: ${sentence}\n`)
    return 1
  }
}

function whyNot(cause: unknown, host: string, port: number): string | null {
  const code = cause instanceof Error && 'code' in cause && 'syscall' in cause ? `${String(cause.syscall)} ${String(cause.code)}` : ''
  switch (code) {
    case 'listen EADDRINUSE': return `port ${port} is in use by another program. Stop it, or choose another port with --port.`
    case 'listen EACCES': return `port ${port} may not be opened by this user. Choose one over 1023 with --port.`
    case 'listen EADDRNOTAVAIL':
    case 'getaddrinfo ENOTFOUND': return `this machine has no address "${host}". Choose another with --host, or leave it out.`
    default: return null
  }
}

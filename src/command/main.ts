import { readFileSync } from 'node:fs'
import { UsageError, usage } from './usage.ts'

/** Each command is loaded when it is asked for: `read` needs neither server nor database. */
const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  read: async (args) => (await import('./read-command.ts')).readCommand(args),
  serve: async (args) => (await import('./serve-command.ts')).serveCommand(args),
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version') {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    process.stdout.write(`roedtraad ${version}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || beforeDashes(rest).includes('--help')) {
    process.stdout.write(usage)
    return 0
  }
  if (name === undefined) throw new UsageError('a command is missing.')
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new UsageError(`there is no command "${name}".`)
  return command(rest)
}

/** What stands after "--" are names, even "--help". */
function beforeDashes(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--')
  return dashes < 0 ? args : args.slice(0, dashes)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause
  process.stderr.write(`roedtraad: ${cause.message}\n\n${usage}`)
  process.exitCode = 2
}

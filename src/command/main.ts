import type { UiLanguage } from '../wording/languages.ts'
import { uiLanguages } from '../wording/languages.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError, mistakeIn } from './mistakes.ts'
import { shownText } from './shown-text.ts'
import { programVersion } from '../program-version.ts'
import { usageIn } from './usage.ts'

/** Each command is loaded when it is asked for: `read` needs neither server nor database. */
const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  read: async (args) => (await import('./read-command.ts')).readCommand(args),
  'sign-in': async (args) => (await import('./sign-in-command.ts')).signInCommand(args),
  serve: async (args) => (await import('./serve-command.ts')).serveCommand(args),
  import: async (args) => (await import('./import-command.ts')).importCommand(args),
  export: async (args) => (await import('./export-command.ts')).exportCommand(args),
  backup: async (args) => (await import('./backup-command.ts')).backupCommand(args),
  discards: async (args) => (await import('./discards-command.ts')).discardsCommand(args),
  verify: async (args) => (await import('./verify-command.ts')).verifyCommand(args),
  restore: async (args) => (await import('./restore-command.ts')).restoreCommand(args),
  token: async (args) => (await import('./token-command.ts')).tokenCommand(args),
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version') {
    process.stdout.write(`roedtraad ${programVersion()}\n`)
    return 0
  }
  if (name === '--help' || name === '-h' || beforeDashes(rest).some((one) => one === '--help' || one === '-h')) {
    process.stdout.write(usageIn[languageOf(args)])
    return 0
  }
  if (name === undefined) throw new UsageError({ is: 'noCommand' })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new UsageError({ is: 'unknownCommand', name })
  return command(rest)
}

/** What stands after "--" are names, even "--help". */
function beforeDashes(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--')
  return dashes < 0 ? args : args.slice(0, dashes)
}

/** The language to explain in, also where the rest of what was typed is not understood. */
function languageOf(args: readonly string[]): UiLanguage {
  const typed = beforeDashes(args)
  const at = typed.indexOf('--lang')
  const asked = at >= 0 ? typed[at + 1] : typed.find((one) => one.startsWith('--lang='))?.slice('--lang='.length)
  return commandLanguage(uiLanguages.find((language) => language === asked), process.env)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause
  const language = languageOf(process.argv.slice(2))
  process.stderr.write(`roedtraad: ${shownText(mistakeIn(language, cause.mistake))}\n\n${usageIn[language]}`)
  process.exitCode = 2
}

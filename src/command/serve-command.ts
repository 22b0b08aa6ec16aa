import { StoreTrouble } from '../storage/store-trouble.ts'
import type { UiLanguage } from '../wording/languages.ts'
import { storeWords } from '../wording/store-words.ts'
import { commandLanguage } from './command-language.ts'
import { serveOptions } from './serve-options.ts'
import { shownText } from './shown-text.ts'

/** `roedtraad serve`: returns when the program is told to end, 1 when it cannot listen or keep its data where it was told to. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const options = serveOptions(args, process.env)
  const { serve } = await import('../app.ts')
  try {
    await serve(options)
    return 0
  } catch (cause) {
    const sentence = whyNot(cause, options.host, options.port, commandLanguage(undefined, process.env))
    if (sentence === null) throw cause
    process.stderr.write(`roedtraad: ${sentence}\n`)
    return 1
  }
}

function whyNot(cause: unknown, host: string, port: number, language: UiLanguage): string | null {
  if (cause instanceof StoreTrouble) return storeWords[language][cause.code](shownText(cause.where))
  const code = cause instanceof Error && 'code' in cause && 'syscall' in cause ? `${String(cause.syscall)} ${String(cause.code)}` : ''
  switch (code) {
    case 'listen EADDRINUSE': return {
      da: `port ${port} er i brug af et andet program. Stop det, eller vælg en anden port med --port.`,
      sv: `port ${port} används av ett annat program. Stoppa det, eller välj en annan port med --port.`,
      en: `port ${port} is in use by another program. Stop it, or choose another port with --port.`,
    }[language]
    case 'listen EACCES': return {
      da: `du har ikke lov til at åbne port ${port}. Vælg en over 1023 med --port.`,
      sv: `du får inte öppna port ${port}. Välj en över 1023 med --port.`,
      en: `port ${port} may not be opened by this user. Choose one over 1023 with --port.`,
    }[language]
    case 'listen EADDRNOTAVAIL':
    case 'getaddrinfo ENOTFOUND': return {
      da: `maskinen har ingen adresse "${host}". Vælg en anden med --host, eller udelad det.`,
      sv: `maskinen har ingen adress "${host}". Välj en annan med --host, eller utelämna det.`,
      en: `this machine has no address "${host}". Choose another with --host, or leave it out.`,
    }[language]
    default: return null
  }
}

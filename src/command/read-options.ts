import { parseArgs } from 'node:util'
import type { UiLanguage } from '../wording/languages.ts'
import { uiLanguages } from '../wording/languages.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './usage.ts'

export interface ReadOptions {
  files: string[]
  json: boolean
  language: UiLanguage
}

/** Throws UsageError for unknown options, an unknown language, or no file. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ReadOptions {
  const { values, positionals } = parsed(args)
  const asked = uiLanguages.find((language) => language === values.lang)
  if (values.lang !== undefined && asked === undefined) throw new UsageError(`--lang takes ${uiLanguages.join(', ')}, not "${values.lang}".`)
  if (positionals.length === 0) throw new UsageError('read needs at least one file, folder or pattern.')
  return { files: positionals, json: values.json ?? false, language: commandLanguage(asked, env) }
}

function parsed(args: readonly string[]): { values: { json?: boolean | undefined; lang?: string | undefined }; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' }, lang: { type: 'string' } } })
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

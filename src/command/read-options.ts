import type { UiLanguage } from '../wording/languages.ts'
import { uiLanguages } from '../wording/languages.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { typedOptions } from './typed-options.ts'

export interface ReadOptions {
  files: string[]
  json: boolean
  language: UiLanguage
}

/** Throws UsageError for unknown options, an unknown language, or no file. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ReadOptions {
  const { values, names } = typedOptions(args, { json: 'boolean', lang: 'string' })
  const asked = uiLanguages.find((language) => language === values['lang'])
  if (values['lang'] !== undefined && asked === undefined) throw new UsageError({ is: 'language', value: String(values['lang']) })
  if (names.length === 0) throw new UsageError({ is: 'noFile', command: 'read' })
  return { files: names, json: values['json'] === true, language: commandLanguage(asked, env) }
}

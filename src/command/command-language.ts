import type { UiLanguage } from '../wording/languages.ts'
import { uiLanguages } from '../wording/languages.ts'

/** The language asked for, else the one the terminal is set to, else English: scripts and servers are set to none. */
export function commandLanguage(asked: UiLanguage | undefined, env: NodeJS.ProcessEnv): UiLanguage {
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '') ?? ''
  return asked ?? uiLanguages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(set)) ?? 'en'
}

export type CommandLanguage = 'da' | 'sv' | 'en'

export const commandLanguages: readonly CommandLanguage[] = ['da', 'sv', 'en']

/** The language asked for, else the one the terminal is set to: Danish, Swedish, else English. */
export function commandLanguage(asked: string | undefined, env: NodeJS.ProcessEnv): CommandLanguage {
  const set = asked ?? firstSet(env.LC_ALL, env.LC_MESSAGES, env.LANG)
  return commandLanguages.find((language) => set.toLowerCase().startsWith(language)) ?? 'en'
}

function firstSet(...values: (string | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== '') ?? ''
}

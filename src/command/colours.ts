export interface Colours {
  title(text: string): string
  heading(text: string): string
  quiet(text: string): string
  good(text: string): string
  bad(text: string): string
  warning(text: string): string
}

/** Colour where it can be shown and is wanted: FORCE_COLOR, NO_COLOR (https://no-color.org), then the terminal. */
export function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return terminal && env.TERM !== 'dumb'
}

export function colours(wanted: boolean): Colours {
  const style = (on: number, off: number) => (text: string): string => (wanted && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return { title: style(1, 22), heading: style(36, 39), quiet: style(2, 22), good: style(32, 39), bad: style(31, 39), warning: style(33, 39) }
}

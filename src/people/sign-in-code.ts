import { hash } from 'node:crypto'

/** No letter or digit among them is taken for another: neither I, L, O nor 0, 1. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Wrong codes after which a link takes no more of them. */
export const codeTries = 5

/**
 * The short code the browser that asked shows, made from what that browser holds, so that it need not be kept anywhere: six of
 * 31 letters, 887 million codes, of which five may be tried.
 */
export function codeOf(browserSecret: string): string {
  const bytes = hash('sha256', `sign-in code ${browserSecret}`, 'buffer')
  // 248 is the largest multiple of 31 in a byte: above it the first letters would come up more often
  const code = [...bytes].filter(byte => byte < 248).slice(0, 6).map(byte => letters[byte % 31]).join('')
  return code.length === 6 ? code : codeOf(`${browserSecret}+`)
}

/** "k7m 2qx" as it was meant. */
export function typedCode(text: string): string {
  return text.toUpperCase().replace(/[\s.-]/g, '')
}

/** Shown in two groups, which are read aloud and typed with fewer mistakes. */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** Only of use together with the link, whose hash tells nothing of it. */
export function codeHash(request: string, code: string): string {
  return hash('sha256', `${request} ${code}`)
}

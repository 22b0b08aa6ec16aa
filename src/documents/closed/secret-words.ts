/** Words of the closed part that stand nowhere in the open one, in the form they are compared in. */
export type SecretWords = ReadonlySet<string>

const word = /[\p{L}\p{N}]+/gu
/** shorter words tell nothing, and figures this short stand in every date */
const shortest = { letters: 4, digits: 5 }

/** `closed`: the texts of the closed places; `open`: all the rest. */
export function secretWords(closed: readonly string[], open: string): SecretWords {
  const secret = new Set(closed.flatMap(wordsIn))
  for (const one of wordsIn(open)) {
    if (secret.size === 0) break
    secret.delete(one)
  }
  return secret
}

/** Whether a string says one of them: a name made whole, a unit, a figure in a message. */
export function tells(secret: SecretWords, said: string): boolean {
  return secret.size > 0 && wordsIn(said).some(one => secret.has(one))
}

function wordsIn(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(word) ?? []).filter(one => one.length >= (/^\p{N}+$/u.test(one) ? shortest.digits : shortest.letters))
}

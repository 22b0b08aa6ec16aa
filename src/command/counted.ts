import type { Counted } from './words.ts'

/** "1 bilag", "2 bilag": the number and the word that goes with it. */
export function counted(count: number, word: Counted): string {
  return `${count} ${count === 1 ? word[0] : word[1]}`
}

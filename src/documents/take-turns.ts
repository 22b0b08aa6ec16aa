import { setImmediate } from 'node:timers/promises'

/** Characters past which each piece of work on a document takes milliseconds. */
const long = 100_000

/** Between two pieces of work on a long document (of so many characters) others have their turn: in one go they would hold everybody up. */
export async function othersFirst(characters: number): Promise<void> {
  if (characters > long) await setImmediate()
}

const marks = /\p{M}|\p{Cf}/u
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns a text takes in a terminal: combining marks none, ideographs and pictures two. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) {
    if (character < '\u0300') count++
    else if (!marks.test(character)) count += wide.test(character) ? 2 : 1
  }
  return count
}

/** One-line text in lines of at most `width` columns; a word longer than a line is broken. */
export function wrapped(text: string, width: number): string[] {
  const room = Math.max(8, width)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((long) => broken(long, room))) {
    const needed = columns(word)
    if (used > 0 && used + 1 + needed > room) {
      lines.push(line)
      line = word
      used = needed
    } else {
      line = used === 0 ? word : `${line} ${word}`
      used += needed + (used === 0 ? 0 : 1)
    }
  }
  lines.push(line)
  return lines
}

function broken(word: string, room: number): string[] {
  if (word.length <= room) return [word]
  const characters = [...word]
  const pieces: string[] = []
  for (let place = 0; place < characters.length; place += room) pieces.push(characters.slice(place, place + room).join(''))
  return pieces
}

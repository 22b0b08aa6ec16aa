import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'

const person = "(\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|von|af|de|van))*)"
/** A title before the name, "centerchef", is no part of the name. */
const titles = '(?:\\p{Ll}[\\p{L}-]* ){0,2}'
const mandate = '(?:ledelsesmandat|mandat|lederfullmakt|fullmakt|fuldmagt|delegation|beslutanderätt|ledelseskompetence|kompetence)(?:et|en)?'

const fromTo = new RegExp(`(?<!\\p{L})[${'\\p{L}'}]*${mandate}(?!\\p{L})[^.\\n]{0,60}? (?:fra|från|frå) ${titles}${person} (?:til|till) ${titles}${person}`, 'u')
const handedOver = new RegExp(`(?<!\\p{L})${person}[^.\\n]{0,40}? (?:delegerer|delegerede|delegeret|uddelegeret|uddelegerer|delegerat|delegerar|delegert) ${mandate}(?!\\p{L})[^.\\n]{0,40}? (?:til|till) ${titles}${person}`, 'u')
const hint = /mandat|fullmakt|fuldmagt|deleg/i

/** "Ledelsesmandat uddelegeret fra A til B": who handed the right to lead this meeting to whom. */
export function readMandate(sheet: Sheet): { from: Passage | null; to: Passage | null } | null {
  if (!hint.test(sheet.text)) return null
  for (const block of sheet.blocks) {
    const line = wordsOf(sheet, block)
    if (line.length > 2000 || !hint.test(line)) continue
    const low = line[0]!.toLowerCase() + line.slice(1)
    const found = fromTo.exec(low) ?? handedOver.exec(line)
    if (found === null) continue
    const to = found.index + found[0].length - found[2]!.length
    const from = line.lastIndexOf(found[1]!, to - 1)
    return { from: named(block.span[0] + from, found[1]!), to: named(block.span[0] + to, found[2]!) }
  }
  return null

  /** A point after a whole word ends the sentence; after an initial it is part of the name. */
  function named(at: number, name: string): Passage {
    const bare = /\p{L}{2,}\.$/u.test(name) ? name.slice(0, -1) : name
    return { text: bare, span: [at, at + bare.length] }
  }
}

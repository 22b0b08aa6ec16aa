import type { Passage } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { passage, wordsOf } from '../sheet.ts'
import { words } from '../words.ts'

const proposed = words('\\b(?:indstilles|foreslås|föreslås|innstilles|påtænkes|planlægges),? (?:at|att) (.{3,200}?)(?=,? (?:er|är|har|blev|ble|hölls|holdes|afholdes)(?: det| der)? |[.:;]|$)', 'isu')
const labelled = words('^(?:emne|tema|sag|ärende|sak|forslag|förslag|framlegg|prøvehandling|prøveordning|forsøk|forsøg|försök|vedrørende|vedr\\.|angående|ang\\.|gäller|gjelder)\\s*:\\s*(.{3,200})$', 'isu')
const titled = words('\\b(?:vedrørende|vedr\\.|angående|ang\\.|gällande|med anledning av|(?:møde|møte|möte|drøftelse|drøfting|samverkan)[\\p{L} ]{0,30} om)\\s+(.{2,200})$', 'isu')
/** "Samverkan enligt 11 § MBL: ny organisation". */
const underLaw = words('^(?:samverkan|förhandling|drøfting|drøftelse|mbl)[^:\\n]{0,60}(?:§|mbl|hovedavtal)[^:\\n]{0,30}:\\s*(.{3,200})$', 'iu')
/** "Er I for eller imod, at overlappet bliver fast?", "Fordele og ulemper ved vagtbytte." */
const askedOf = [
  words('\\b(?:for eller (?:i)?mo[dt]|för eller (?:e)?mot|støtter (?:i|du|dere)|stöder ni),? (?:at |att |å )?([^?]{3,200})', 'isu'),
  words('^(?:\\d{1,2}[.)] )?(?:skal|ska|bør|bör) (?:vi )?([^?]{3,160})\\?$', 'isu'),
  words('\\b(?:ulemper|ulempene|nackdelar) (?:ved|med|for|för) ([^?.,]{3,200})', 'isu'),
]

/** What staff were asked about: the proposal named in the opening, else a labelled line, else the title's own word, else the questions'. */
export function subjectOf(sheet: Sheet, questions: readonly Passage[]): Passage | null {
  for (const pattern of [proposed, labelled, titled, underLaw]) {
    for (const block of sheet.blocks.slice(0, pattern === underLaw ? 40 : 15)) {
      const line = wordsOf(sheet, block)
      if (line.length > 1500) continue
      const found = pattern.exec(line)
      if (found === null) continue
      const at = block.span[0] + found.index + found[0].lastIndexOf(found[1]!)
      return passage(sheet.text, at, at + found[1]!.length)
    }
  }
  for (const pattern of askedOf) {
    for (const question of questions) {
      const found = pattern.exec(question.text)
      if (found === null) continue
      const at = question.span[0] + found.index + found[0].lastIndexOf(found[1]!)
      return passage(sheet.text, at, at + found[1]!.length)
    }
  }
  return null
}

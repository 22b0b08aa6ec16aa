import { datesIn } from '../dates.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'
import { words } from '../words.ts'

const code = /^[\p{Lu}]{2,5}$/u
const never = new Set(['IT', 'HR', 'AI', 'OG', 'TIL', 'FRA', 'OM', 'UNGE', 'BØRN'])
const named = /(?<!\p{L})(\p{Lu}[\p{L}-]*(?:\s(?:og|och|&)\s\p{L}+)?(?:udvalget|udvalg|utvalget|utvalg|nämnden|nämnd|utskottet|styrelsen|rådet|byrådet|styret))(?!\p{L})/gu

/** Who the input is for, from the title: "… – AET, PMF OG ØU 23. APRIL 2018" gives three. */
export function bodiesInTitle(title: string): string[] {
  let rest = title
  for (const date of datesIn(title).reverse()) rest = rest.slice(0, date.whole[0]) + rest.slice(date.whole[1])
  const written = [...rest.matchAll(named)].map((found) => found[1]!)
  if (written.length > 0) return [...new Set(written)]
  for (const part of rest.split(/\s[–—-]\s|:|\sfor\s|\sför\s|\btil\s|\btill\s/u).slice(1)) {
    const names = part.split(/\s*,\s*|\s+(?:og|och|and|samt)\s+|\s*[&/+]\s*/iu).map((name) => name.trim()).filter((name) => name !== '')
    if (names.length > 0 && names.every((name) => code.test(name) && !never.has(name))) return names
  }
  return []
}

const addressed = words('^(?:til|till|modtager(?:e)?|mottaker(?:e)?|mottakar(?:ar)?|mottagare|sendes til|sendt til|skickas till|overleveres til|overlevert til|overlämnas till|afleveres til|input til|innspill til|inspel till)\\s*:?\\s+(?=\\p{Lu})')
const body = words('(?:udvalg|udvalget|utvalg|utvalget|utval|nämnd|nämnden|utskott|utskottet|forum|råd|rådet|direktion|direktionen|styrelse|styrelsen|bestyrelse|bestyrelsen|styregruppe|styregruppen|styrgrupp|styrgruppen|ledergruppe|ledergruppen|ledelse|ledelsen|ledningsgrupp|ledningsgruppen|leiargruppe|leiargruppa|chefgruppe|chefgruppen|byråd|byrådet|kommunalbestyrelse|kommunalbestyrelsen|kommunestyre|kommunestyret|formannskap|formannskapet|fullmäktige|kommunstyrelsen|regionsråd|med|hmed|center|forvaltning|forvaltningen|förvaltningen|administrationen|sekretariatet)$')
/** A line of address stands close under the title. */
const head = 8

/** Who the input goes to, from a line "Til Chefforum og Teknik- og Miljøudvalget (TMU)". Persons are no bodies. */
export function bodiesAddressed(sheet: Sheet): string[] {
  for (const block of sheet.blocks.slice(0, head)) {
    const line = wordsOf(sheet, block)
    if (line.length > 300 || block.kind === 'item') continue
    const found = addressed.exec(line)
    if (found === null) continue
    const names = line.slice(found[0].length).replace(/[\s.]+$/u, '').split(/\s*,\s*|(?<!-)\s+(?:og|och|samt|and)\s+(?=\p{Lu})|\s*;\s*|\n/u).map((name) => name.replace(/\s*\([^()]{1,40}\)$/u, '').trim())
    if (names.length > 0 && names.every((name) => name.length < 80 && (body.test(name) || code.test(name)))) return names
  }
  return []
}

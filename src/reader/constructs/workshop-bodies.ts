import { datesIn } from '../dates.ts'

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

import { actLetters, noActs, regulations, swedishActs } from '../lexicon/laws.ts'
import { eachPlace, isWordCharacter } from './neighbours.ts'
import type { Language, Passage } from '../reading.ts'

const paragraph = '§§?\\s?\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?(?:\\s?[-–]\\s?\\d{1,3})?(?:,?\\s?stk\\.?\\s?\\d{1,2})?(?:\\s?\\(\\d\\))?(?:,?\\s?nr\\.?\\s?\\d{1,2})?'
const paragraphAfter = new RegExp(`^(?:,? (?:jf\\.? |kap(?:itel|\\.)? ?\\d{1,2}(?:,? )?)?)?\\s?(?:${paragraph}|\\d{1,2} kap\\.?(?: \\d{1,3}(?:[-–]\\d{1,3})? §§?)?)`, 'u')
const paragraphBefore = new RegExp(`(?:${paragraph} i (?:den )?|\\d{1,2} kap\\.? \\d{1,3}(?:[-–]\\d{1,3})? §§? |\\d{1,3} §§? )$`, 'u')
const swedishPlace = /(?<![\p{L}\p{N}])\d{1,2} kap\.? ?\d{1,3}(?:[-–]\d{1,3})? §§?(?![\p{L}\p{N}])/gu

/** Acts named in a stretch, each with its paragraph where one stands beside it. */
export function lawsIn(text: string, lowered: string, start: number, end: number, language: Language | null): Passage[] {
  const small = lowered.slice(start, end)
  const stretch = text.slice(start, end)
  const found: Passage[] = []
  if (language === 'sv') eachPlace(small, 'lag', (at) => named(at, /^lag(?:en|ens|ar|arna)?$/u))
  if (language !== 'sv') {
    eachPlace(small, 'lov', (at) => named(at, language === 'nn' || language === 'nb' ? /^lov(?:en|ens|a|as)?$/u : /^lov(?:en|ens)?$/u))
  }
  eachPlace(stretch, 'ov om ', (at) => byPurpose(at - 1, at + 6))
  if (language === 'sv') eachPlace(stretch, 'ag om ', (at) => byPurpose(at - 1, at + 6))
  if (/forordning|förordning|balken|formen|konven|grundlov|grunnlov|byggelov/.test(small)) {
    const one = regulations.exec(stretch)
    if (one !== null) push(one.index, one.index + one[0].length)
  }
  if (stretch.includes('§')) byLetters()
  if (language === 'sv' && stretch.includes(' kap')) for (const place of stretch.matchAll(swedishPlace)) push(place.index, place.index + place[0].length)
  for (const act of stretch.matchAll(/(?<![\p{L}\p{N}-])(?:GDPR|LSS|SoL)(?![\p{L}\p{N}])/gu)) push(act.index, act.index + act[0].length)
  return withoutOverlaps(found)

  /** "serviceloven § 85": the whole word round "lov". */
  function named(at: number, tail: RegExp): void {
    let from = at
    while (from > 0 && at - from < 50 && (isWordCharacter(stretch[from - 1]) || stretch[from - 1] === '-')) from--
    let to = at
    while (to < stretch.length && to - at < 12 && isWordCharacter(stretch[to])) to++
    if (!tail.test(small.slice(at, to)) || at - from < 3) return
    const stem = small.slice(from, at)
    if (small.slice(at, to) === 'lov' || small.slice(at, to) === 'lag') {
      if (!/^(?:service|forvaltnings|folkeskole|sundheds|plan|miljø|arkiv|social|kommunal|skol)$/u.test(stem)) return
    }
    if (language === 'sv' ? !isSwedishAct(stem) : noActs.test(stretch.slice(from, to)) || /(?:^|-)(?:u|for|be|til|på|efter)$/u.test(stem) || stem.length < 3) return
    push(from, to)
  }

  /** "lov om social service", "Bekendtgørelse af lov om …": up to six words of the purpose. */
  function byPurpose(from: number, to: number): void {
    if (from < 0 || !/^[Ll](?:ov|ag) om $/u.test(stretch.slice(from, to)) || isWordCharacter(stretch[from - 1])) return
    const purpose = /^[\p{Ll}-]+(?:(?: (?:og|och|i|af|av|for|för|til|till|på|med|m\.v\.))?[ ,]{1,2}[\p{Ll}-]+){0,3}?(?=[.,;:)]|$|\n| (?:§|kap|som|der|skal|er|har|kan|giver|trådte|træder|og at|jf|\(|ska|är|blev|blir|ble|indeholder|stiller|gives|ydes|kræver|følger|siger|fastsætter|gælder|gäller|gjelder|bliver|må|bør|vil|når|hvis|betyder|innebär|innebærer|åbner|ændres|fra|den|det|at))/u.exec(stretch.slice(to, to + 90))
    if (purpose !== null && !/^(?:at|att|å|det|den|hvordan)(?:\s|$)/u.test(purpose[0])) push(from, to + purpose[0].length)
  }

  /** "Offl. § 13", "KL 6 kap. 5 §". */
  function byLetters(): void {
    for (const letters of Object.keys(actLetters)) {
      const at = stretch.indexOf(letters)
      if (at < 0 || isWordCharacter(stretch[at - 1]) || (letters.endsWith('.') ? false : isWordCharacter(stretch[at + letters.length]))) continue
      const after = paragraphAfter.exec(stretch.slice(at + letters.length, at + letters.length + 50))
      if (after !== null && /^\s/.test(stretch.slice(at + letters.length))) push(at, at + letters.length + after[0].length)
    }
  }

  function push(from: number, to: number): void {
    const before = paragraphBefore.exec(stretch.slice(Math.max(0, from - 40), from))
    const after = before === null ? paragraphAfter.exec(stretch.slice(to, to + 50)) : null
    const span: [number, number] = [start + from - (before?.[0].length ?? 0), start + to + (after?.[0].length ?? 0)]
    found.push({ text: text.slice(span[0], span[1]), span })
  }
}

function isSwedishAct(stem: string): boolean {
  if (swedishActs.has(stem)) return true
  const last = stem.split(/-| /).at(-1)!
  return last.length >= 3 && swedishActs.has(last)
}

function withoutOverlaps(found: Passage[]): Passage[] {
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const out: Passage[] = []
  for (const one of found) if (out.length === 0 || one.span[0] >= out.at(-1)!.span[1]) out.push(one)
  return out
}

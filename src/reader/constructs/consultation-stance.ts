import type { Span, Stance } from '../reading.ts'
import type { Sentence } from '../sheet.ts'
import { words } from '../words.ts'

const numerals: Record<string, number> = {
  en: 1, én: 1, et: 1, ett: 1, to: 2, två: 2, tre: 3, fire: 4, fyra: 4, fem: 5, seks: 6, sex: 6, syv: 7, sju: 7, otte: 8, åtta: 8, åtte: 8, ni: 9, nio: 9, ti: 10, tio: 10, elleve: 11, elva: 11, tolv: 12,
}
const number = `(\\d{1,4}|${Object.keys(numerals).join('|')})`
const side = '(for|för|imod|imot|mod|emot|mot|ja|nej|nei|blankt?|undlod|undlader|avstod|avstår|avsto|hverken for eller imod)'
const who = '(?:(?:personer|medarbejdere|medarbetare|ansatte|anställda|deltagere|deltagare|deltakere|stemmer|röster) )?'
const verb = '(?:(?:som |der )?(?:var|er|är|stemte|stemmer|röstade|gik ind|går ind|sagde|sa) |(?:som|der) )?'

const counted = words(`\\b${number} ${who}${verb}${side}(?!\\p{L}| (?:at|att|å) )`, 'gu')
const labelled = words(`\\b${side}(?: stemte)?\\s*[:=]\\s*(\\d{1,4})(?!\\d)`, 'gu')
const voteWord = words('\\b(?:stem|röst|imod|imot|emot|for eller|för eller|undlod|avst|utom|undtagen)', 'u')
const everyone = words('\\b(?:alle|samtlige|alla|samtliga) [^.?!]{0,80}?\\b(?:var|er|är|stemte|stemmer|röstade|gik ind|går ind|siger|sagde|säger)(?: enige om at være)? (for|för|imod|imot|mod|emot|mot|ja|nej|nei)\\b', 'u')
const everyoneBacks = words('\\b(?:alle|samtlige|alla|samtliga) [^.?!]{0,60}?\\b(?:støtter|støttede|stöder|stödjer|bakker op|stiller sig bak|ställer sig bakom|anbefaler)\\b', 'u')
const oneVoice = words('\\b(?:enstemmigt?|énstemmigt|enhällig(?:t|a)?|i enighet|parterna är (?:eniga|överens|ense)|partene er enige)\\b', 'u')
/** "Alla var för utom en": not all. */
const except = words('\\b(?:utom|undtagen|undtaget|bortset fra|unntatt|med undantag)(?!\\p{L})', 'u')
const refusing = words('\\b(?:imod|imot|emot|mot|nej|nei|afvis|avslå|avvis)', 'u')

/** How staff stood, from the sentences that say so. A number stands only where one is written. */
export function stanceIn(sentences: readonly Sentence[], asked: boolean): Stance | null {
  let stance: Stance | null = null
  for (const sentence of sentences) {
    if (sentence.text.length > 1000 || /\?["'”»)]*$/.test(sentence.text)) continue
    const low = sentence.text.toLowerCase().replace(/\s+/g, ' ')
    const said = readSentence(low, asked, sentence.span)
    if (said === null) continue
    if (stance === null) stance = said
    else {
      stance.for ??= said.for
      stance.against ??= said.against
      stance.abstain ??= said.abstain
      stance.unanimous ??= said.unanimous
      stance.span[1] = sentence.span[1]
    }
  }
  return stance
}

function readSentence(low: string, asked: boolean, span: Span): Stance | null {
  const stance: Stance = { for: null, against: null, abstain: null, unanimous: null, span: [span[0], span[1]] }
  const all = everyone.exec(low)
  if (except.test(low)) stance.unanimous = null
  else if (all !== null) stance.unanimous = sideOf(all[1]!) === 'against' ? 'against' : 'for'
  else if (everyoneBacks.test(low)) stance.unanimous = 'for'
  else if (oneVoice.test(low)) stance.unanimous = refusing.test(low) ? 'against' : 'for'
  if (asked || all !== null || voteWord.test(low)) {
    for (const found of low.matchAll(counted)) put(stance, found[2]!, numerals[found[1]!] ?? Number(found[1]))
    for (const found of low.matchAll(labelled)) put(stance, found[1]!, Number(found[2]))
  }
  const empty = stance.for === null && stance.against === null && stance.abstain === null && stance.unanimous === null
  return empty ? null : stance
}

function put(stance: Stance, word: string, value: number): void {
  stance[sideOf(word)] ??= value
}

function sideOf(word: string): 'for' | 'against' | 'abstain' {
  if (/^(?:for|för|ja)$/.test(word)) return 'for'
  return /^(?:imod|imot|mod|emot|mot|nej|nei)$/.test(word) ? 'against' : 'abstain'
}

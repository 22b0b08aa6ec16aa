import type { Span, Stance } from '../reading.ts'
import type { Sentence } from '../sheet.ts'
import { words } from '../words.ts'
import { numberGroup, numberOf } from './numerals.ts'

const against = 'imod|imot|mod|emot|mot|nej|nei'
const abstaining = 'hverken for eller (?:imod|mod)|verken for eller (?:imot|mot)|varken för eller emot|undlod|undlader|undlot|avstod|avstår|avsto|avhöll sig|avholdende|avholdne|avhaldande|blanke?t?|neutrale?'
const side = `(${abstaining}|for|för|ja|${against})`
/** "otte af de ni fremmødte", "åtta av nio". */
const ofHow = '(?:(?:af|av|ut av|utav) (?:(?:de|dei|dem|alle|alla) )?(?:\\p{L}+|\\d{1,4}) )?'
const who = '(?:(?:personer|medarbejdere|medarbetare|ansatte|tilsette|anställda|deltagere|deltagare|deltakere|deltakarar|stemmer|stemme|röster|röst|røyster|fremmødte|fremmøtte|frammøtte|tilstedeværende|närvarande|kolleger|kollegor|kollegaer|medlemmer|ledamöter|hænder|hender|händer) )?'
const verb = '(?:(?:som |der )?(?:var|er|är|stemte|stemmer|röstade|røysta|gik ind|går ind|sagde|sa|säger|siger|har stemt|har röstat) |(?:som|der) )?'

const counted = words(`\\b${numberGroup} ${ofHow}${who}${verb}${side}(?!\\p{L}| \\d|\\s?[:=])`, 'gu')
const labelled = words(`\\b${side}(?: stemte)?\\s*[:=]\\s*(\\d{1,4})(?!\\d)`, 'gu')
/** "12 mod 3", "med 12 stemmer mot 3 stemmer". */
const sides = words(`\\b(\\d{1,4}) (?:stemmer |røyster |röster )?(?:mod|mot|emot) (\\d{1,4})(?! ?\\p{L}{0,3}\\d| (?:ti|før|tidligere|året|sidste))`, 'u')
const voteWord = words('\\b(?:stem|røyst|röst|imod|imot|emot|for eller|för eller|undlod|avst|avhold|utom|undtagen|håndsopr|håndsopp|handuppr|\\d (?:for|för)[,;]|ja[:=])', 'u')
/** "alle er for travle" is no vote: what follows must be what one is for. */
const whatFor = '(?=[,.;!]|$| (?:at|att|å|og|och|samt|forslag|förslag|framlegg|den|det|dette|detta|en|et|ett|eit|ordning|prøve|prøving|prov|forsøk|forsøg|försök|ide|plan|modell?|ændring|ändring|endring|pilot))'
const everyone = words(`\\b(?:alle|samtlige|alla|samtliga) [^.?!]{0,80}?\\b(?:var|er|är|stemte|stemmer|røysta|röstade|gik ind|går ind|siger|sagde|säger|sa)(?: enige om at være)? (for|för|imod|imot|mod|emot|mot|ja|nej|nei)${whatFor}`, 'u')
const everyoneBacks = words('\\b(?:alle|samtlige|alla|samtliga) [^.?!]{0,60}?\\b(?:støtter|støttede|støttet|stöder|stödjer|stödde|bakker op|bakkede op|stiller sig bak|ställer sig bakom|ställde sig bakom|anbefaler|anbefalede|anbefalte|rekommenderar)\\b', 'u')
const oneVoice = words('\\b(?:enstemmigt?|énstemmigt|enhällig(?:t|a)?|samrøystes|i enighet|(?:parterna (?:är|var) (?:eniga|överens|ense)|partene (?:er|var) enige)(?=[.,;]|$| om (?:förslag|forslag|förläng|forleng|prov|prøv|försök|forsøk|ordning)))(?!\\p{L})', 'u')
/** "Alla var för utom en": not all. */
const except = words('\\b(?:utom|undtagen|undtaget|bortset fra|på nær|unntatt|bortsett fra|med undantag(?: av| för)?)(?!\\p{L})', 'u')
const exceptHere = new RegExp(`${except.source}$`, 'u')
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
  if (asked || all !== null || voteWord.test(low)) count(low, stance)
  const empty = stance.for === null && stance.against === null && stance.abstain === null && stance.unanimous === null
  return empty ? null : stance
}

function count(low: string, stance: Stance): void {
  const both = sides.exec(low)
  if (both !== null) {
    put(stance, 'for', Number(both[1]))
    put(stance, 'mot', Number(both[2]))
  }
  for (const found of low.matchAll(counted)) {
    const before = low.slice(Math.max(0, found.index - 24), found.index).trimEnd()
    const after = low.slice(found.index + found[0].length, found.index + found[0].length + 5)
    if (exceptHere.test(before) && sideOf(found[2]!) === 'for') continue
    if (/^(?:for|för|mod|mot|emot)$/.test(found[2]!) && /^ (?:at|att|å) /.test(after) && !/(?:stem|röst|gik|går|var|er|är)\S* \S+$/.test(found[0])) continue
    put(stance, found[2]!, numberOf(found[1]!))
  }
  for (const found of low.matchAll(labelled)) put(stance, found[1]!, Number(found[2]))
}

function put(stance: Stance, word: string, value: number): void {
  stance[sideOf(word)] ??= value
}

function sideOf(word: string): 'for' | 'against' | 'abstain' {
  if (/^(?:for|för|ja)$/.test(word)) return 'for'
  return /^(?:imod|imot|mod|emot|mot|nej|nei)$/.test(word) ? 'against' : 'abstain'
}

import { words } from '../words.ts'
import { numberGroup, numberOf } from './numerals.ts'

/** What one sentence counts; null where it has no number. */
export interface VoteCounts {
  for: number | null
  against: number | null
  abstain: number | null
}

const digits = '(\\d{1,3})'
const votes = '(?:stemmer|stemme|stemmar|röster|röst|røyster|røyst|røster)'
const voted = '(?:stemte|stemmer|stemde|røysta|röstade|röstar)'
const few = '(?:\\p{L}+ ){0,2}?'

/** "7 stemmer mod 1", "med 6 ja-röster mot 2 nej-röster", "5 mot 5". */
const against = words(`\\b${digits} ?(?:ja)?-? ?(?:${votes})? ?(?:for )?(?:mot|mod|emot|imod) ${digits}(?!\\d)`, 'u')
/** "Förslaget får 3 röster och yrkandet 2 röster". */
const each = words(`\\b(?:fikk|fekk|fik|fick|får) ${digits} ${votes}\\b[^.]{0,80}? ${digits} ${votes}\\b`, 'u')

const pro = [
  words(`\\bfor (?:\\p{L}+ ){0,3}?stemte?r?:? ${numberGroup}(?!\\p{L}|\\d)`, 'u'),
  words(`\\bfor ?[:=] ?${digits}(?!\\d)`, 'u'), words(`\\bfor ${digits}(?= ?[,;.]? ?(?:og |och )?(?:imod|imot|mod|mot)\\b)`, 'u'),
  words(`\\b${numberGroup} ${few}${voted} (?:for|för|ja)\\b`, 'u'),
  words(`\\b${numberGroup} ja(?:[ -]?${votes})?\\b`, 'u'), words(`\\bja ?[:=]? ?${digits}(?!\\d)`, 'u'),
  words(`\\b(?:vedtatt|vedtatte|vedteke|vedteken|vedtaget|vedtages|godkendt|godkjent|godkjend|godkänd|godkänt|antaget|antatt|bifallet|bifallen|valgt) (?:(?!mot |mod |emot )\\p{L}+ ){0,3}?\\(?${digits} (?:${votes}|st\\b)`, 'u'),
  words(`\\b(?:fikk|fekk|fik|fick|får) ${digits} ${votes}\\b`, 'u'), words(`\\b(?:falt|faldt|fall|föll) mot ${digits} ${votes}\\b`, 'u'),
]
const con = [
  words(`\\b(?:imod|imot|mod|mot|emot) (?:\\p{L}+ ){0,2}?stemte?r?:? ${numberGroup}(?!\\p{L}|\\d)`, 'u'),
  words(`\\b(?:imod|imot|mod|mot|emot|nej|nei) ?[:=] ?${digits}(?!\\d)`, 'u'), words(`\\b(?:nej|nei|imod|imot) ${digits}(?!\\d)`, 'u'),
  words(`\\b${numberGroup} ${few}(?:${voted} )?(?:imod|imot|emot)(?!\\p{L}| \\d)`, 'u'), words(`\\b${numberGroup} ${few}${voted} (?:mot|mod|nei|nej)\\b`, 'u'),
  words(`\\b${numberGroup} ne[ji](?:[ -]?${votes})?\\b`, 'u'), words(`(?<!falt |faldt |fall |föll )\\b(?:mot|mod) ${digits} ${votes}\\b`, 'u'),
]
const blank = [
  words(`\\b${numberGroup} (?:${few}(?:som )?)(?:undlod|undlot|undlater|avstod|avsto|avstår|avholdende|hverken for eller imod|blankt?|blanke)\\b`, 'u'),
  words(`\\b(?:undlod at stemme|undlod|undlot å stemme|undlot|hverken for eller imod|verken for eller mot|avstår|avstod|avsto|blankt?|blanke)(?: stemte)? ?[:=]? ?${numberGroup}(?!\\p{L}|\\d)`, 'u'),
]

const thrownOut = words('\\b(?:forkast\\p{L}*|avvist|avslått|avslaget|nedstemt|stemt ned|röstades ned)(?!\\p{L})', 'u')

/** Counts of a sentence in lower case with single spaces. Party letters in brackets may stand between the numbers and their words. */
export function countVotes(sentence: string): VoteCounts | null {
  const low = sentence.replace(/ ?\([^()\d]{1,80}\)/g, '')
  const pair = against.exec(low) ?? each.exec(low)
  const abstain = first(blank, low)
  if (pair !== null) {
    const [one, other] = [Number(pair[1]), Number(pair[2])]
    // "forkastet med 4 stemmer mod 2": the many refused the proposal
    return thrownOut.test(low) ? { for: Math.min(one, other), against: Math.max(one, other), abstain } : { for: one, against: other, abstain }
  }
  const counts = { for: first(pro, low), against: first(con, low), abstain }
  return counts.for === null && counts.against === null && abstain === null ? null : counts
}

function first(patterns: readonly RegExp[], low: string): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(low)
    if (found !== null) return numberOf(found[1]!)
  }
  return null
}

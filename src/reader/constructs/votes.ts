import type { Outcome, Passage, Span, Votes } from '../reading.ts'
import { sentencesOf } from '../sheet.ts'
import { words } from '../words.ts'
import { countVotes } from './vote-counts.ts'
import type { VoteCounts } from './vote-counts.ts'

const talk = /stemm|stemt|stemd|röst|røst|røyst|votering|undlod|undlot|avst[oåa]|(?:^|\s)(?:for|ja)\s*:\s*\d|\d ja[ ,-]/iu
const adopted = words('\\b(?:vedtatt|vedtas|vedtok|vedteke[nt]?|vedtaget|vedtages|vedtog|godkendt|godkendte|godkjent|godkjend|bifall\\p{L}*|biföll\\p{L}*|antag\\p{L}*|antatt|beslutar|beslutade|beslöt|besluttede|besluttet|tiltrådt|tiltrådte|anbefal\\p{L}*|enstemmigt?|samrøystes|enhälligt)(?!\\p{L})', 'u')
const fallen = words('\\b(?:falt|faldt|fall|fell|föll|bortfaldt|forkast\\p{L}*|ikke vedtatt|ikkje vedteke|avslå\\p{L}*|avslag\\p{L}*|avvist|nedstemt|stemt ned)(?!\\p{L})', 'u')
const principal = words('\\b(?:innstilling\\p{L}*|indstilling\\p{L}*|tilråding\\p{L}*|hovedforslag\\p{L}*|huvudförslag\\p{L}*|punkt \\d|(?:förvaltningens|arbetsutskottets|kommunstyrelsens|styrelsens|nämndens|rådmannens|kommunedirektørens|direktørens|administrasjonens) (?:förslag|forslag|framlegg)|kommunedirektøren sitt framlegg)', 'u')
const amendment = words('\\b(?:endringsforslag|tilleggsforslag|ændringsforslag|tilläggsyrkande|ändringsyrkande|utsettelsesforslag|endringsframlegg|tilleggsframlegg)', 'u')

interface Ballot extends VoteCounts {
  span: Span
  words: string
}

/** Votes with numbers as written; null where no number is. Of several ballots the one on the matter itself. */
export function readVotes(text: string, span: Span): Votes | null {
  return best(ballotsIn(text, span), null)
}

/** The vote told outside the decision's own words, under "Votering" or "Beslutsgång"; motions that fell are not the decision's. */
export function votesToldIn(text: string, spans: readonly Span[], outcome: Outcome): Votes | null {
  return best(spans.flatMap((span) => ballotsIn(text, span)), outcome)
}

/** Sentences that count, gathered while they count different sides of one ballot; the sentence after tells how it went. */
function ballotsIn(text: string, span: Span): Ballot[] {
  const out: Ballot[] = []
  if (!talk.test(text.slice(span[0], span[1]))) return out
  let open = false
  for (const sentence of sentencesOf(text, span[0], span[1])) {
    const low = sentence.text.length > 1500 ? '' : sentence.text.toLowerCase().replace(/\s+/g, ' ')
    const counts = talk.test(low) || open ? countVotes(low) : null
    const last = out.at(-1)
    if (counts === null) {
      if (open && last !== undefined && low.length < 90 && (fallen.test(low) || /^(?:dermed|herefter|således|forslaget)/u.test(low))) last.words += ` ${low}`
      open = false
      continue
    }
    if (open && last !== undefined && !clash(last, counts)) {
      last.for ??= counts.for
      last.against ??= counts.against
      last.abstain ??= counts.abstain
      last.span[1] = sentence.span[1]
      last.words += ` ${low}`
    } else out.push({ ...counts, span: [sentence.span[0], sentence.span[1]], words: low })
    open = !fallen.test(low) && !adopted.test(low)
  }
  return out
}

function clash(one: VoteCounts, other: VoteCounts): boolean {
  return (one.for !== null && other.for !== null) || (one.against !== null && other.against !== null) || (one.abstain !== null && other.abstain !== null)
}

function best(ballots: readonly Ballot[], outcome: Outcome | null): Votes | null {
  const fits = outcome === null || outcome === 'rejected' ? ballots : ballots.filter((ballot) => !fallen.test(ballot.words))
  let found: Ballot | null = null
  for (const ballot of fits) if (found === null || weight(ballot) > weight(found)) found = ballot
  return found === null ? null : { for: found.for, against: found.against, abstain: found.abstain, span: found.span }
}

function weight({ words: said }: Ballot): number {
  return (adopted.test(said) ? 2 : 0) + (principal.test(said) ? 2 : 0) - (fallen.test(said) ? 3 : 0) - (amendment.test(said) ? 1 : 0)
}

const dissents = words('\\b(?:kan ikke gå ind for|kunne ikke gå ind for|kan ikke tiltræde|kunne ikke tiltræde|kan ikke støtte|kunne ikke støtte|ønsker tilført|ønskede tilført|ønskjer tilført|mindretalsudtalelse|reserverar sig|reserverade sig|reserverer seg|reservation|protokolltilførsel|protokoltilførsel|stemte imod|stemmer imod|stemte imot|særstandpunkt|tog forbehold|tager forbehold|tar forbehold|tok forbehold|avvikande mening|skiljaktig mening|avvikende mening|oenig(?:a|het)?|dissens|dissenterte)\\b')

/** Sentences in which somebody dissents. */
export function readDissent(text: string, span: Span): Passage[] {
  if (!dissents.test(text.slice(span[0], span[1]))) return []
  return sentencesOf(text, span[0], span[1]).filter((sentence) => dissents.test(sentence.text)).map(({ text: said, span: place }) => ({ text: said, span: place }))
}

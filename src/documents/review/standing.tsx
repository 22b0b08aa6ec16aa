import type { Value } from '../says/says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { correctionInWords } from './correction-in-words.ts'
import type { Review, Standing } from './review.ts'
import type { ShownReview } from './shown-review.ts'
import { addressOfValue } from './shown-review.ts'

/** How a value stands, by word and shape; the way to the page where one says something about it. `called`: for those who hear the link alone. */
export function StandingLink({ value, called, shown }: { value: Value; called: string; shown: ShownReview }) {
  const { state } = shown.standing(value.place)
  return (
    <a class={`rt-standing rt-standing--${state}`} href={addressOfValue(shown.document, value.place)}>
      {shown.words.review.states[state]}<span class="sr-only">{shown.words.review.toValue(`${value.number} ${called}`)}</span>
    </a>
  )
}

/** What a script needs to know of a value's element. */
export function dataOf(value: Value, shown: ShownReview): Record<`data-${string}`, string> {
  return { 'data-place': value.place, 'data-state': shown.standing(value.place).state, 'data-seen': shown.version({ scope: 'value', place: value.place }), ...shown.doubts.some(one => one.value === value) ? { 'data-doubt': '' } : {} }
}

/** What it should say and why it is not as it was read, and who said so; nothing about what is as it was read. */
export function Said({ value, standing, shown }: { value: Value; standing: Standing; shown: ShownReview }) {
  const { decided, state } = standing
  if (decided === null || state === 'proposed' || state === 'confirmed') return null
  const { review: w } = shown.words
  return (
    <span class="rt-said">
      {decided.corrected === null ? null : <span class="rt-line"><span class="rt-said__label">{w.shouldSay}:</span> {correctionInWords(value, decided.corrected, wordingFor(shown.language))}</span>}
      <span class="rt-said__who">{shown.who(decided)}{decided.note === null ? null : <> {w.because(decided.note)}</>}</span>
      <Undo review={decided} shown={shown} of={w.undoOf[state]} />
    </span>
  )
}

/** Takes a word back where it was said: a section's word is taken back at the section, the document's at the top. */
export function Undo({ review, shown, of }: { review: Review; shown: ShownReview; of: string }) {
  if (!shown.mayReview || review.scope !== 'value') return null
  const { scope, place } = review
  return (
    <form class="rt-undo" method="post" action={`${addressOfValue(shown.document, place)}/undo`} data-say>
      <input type="hidden" name="seen" value={shown.version({ scope, place })} />
      <button class="rt-link" type="submit">{shown.words.review.undo}<span class="sr-only"> {of}</span></button>
    </form>
  )
}

import type { Group } from '../says/says.ts'
import type { ShownReview } from './shown-review.ts'
import { addressOfSection } from './shown-review.ts'

/** What can be said of a section at once: the rest confirmed with a button, all of it rejected on a page of its own, either taken back. */
export function SectionActs({ group, shown }: { group: Group; shown: ShownReview }) {
  const { section: w, undo, undoOf } = shown.words.review
  const address = addressOfSection(shown.document, group.place)
  const said = shown.said('section', group.place)
  const left = shown.left(group.place).length
  const seen = shown.version({ scope: 'section', place: group.place })
  if (said !== null) {
    return (
      <div class="rt-section-said">
        {w.said[said.state]}: {shown.who(said)}{said.note === null ? null : <> {shown.words.review.because(said.note)}</>}
        {!shown.mayReview ? null : (
          <form class="rt-undo" method="post" action={`${address}/undo`} data-say>
            <input type="hidden" name="seen" value={seen} />
            <button class="rt-link" type="submit">{undo}<span class="sr-only"> {undoOf[said.state]}{w.of(group.title)}</span></button>
          </form>
        )}
      </div>
    )
  }
  if (!shown.mayReview || left === 0) return null
  return (
    <div class="rt-section-acts">
      <form method="post" action={address} data-say>
        <input type="hidden" name="seen" value={seen} />
        <button class="rt-link" type="submit" name="state" value="confirmed">{w.confirm(left)}<span class="sr-only">{w.of(group.title)}</span></button>
      </form>
      <a href={address}>{w.reject}<span class="sr-only">{w.of(group.title)}</span></a>
    </div>
  )
}

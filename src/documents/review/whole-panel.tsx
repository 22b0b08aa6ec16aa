import { Fragment } from '../../web/jsx/html.ts'
import type { ReviewState } from '../../storage/tables/keeping-tables.ts'
import { numberInWords } from '../../wording/numbers.ts'
import type { SourceDocument } from '../document.ts'
import type { ShownReview } from './shown-review.ts'

export interface WholePanelProps {
  document: Pick<SourceDocument, 'id' | 'access' | 'part'>
  shown: ShownReview
}

/** The whole of the document's review: how far it has come, and the one act that ends it. */
export function WholePanel({ document, shown }: WholePanelProps) {
  const { review: words } = shown.words
  const { whole: w } = words
  const address = `/documents/${document.id}/review`
  const said = shown.said('document', '')
  const left = shown.left().length
  const seen = shown.version({ scope: 'document', place: '' })
  return (
    <section class="rt-whole" id="review" aria-label={w.title}>
      <p class="rt-whole__counts">{words.summary(shown.places.length, statesInWords(shown))}</p>
      {said === null ? null : (
        <div class="rt-whole__said">
          <span class={`rt-standing rt-standing--${said.state}`}>{w.said[said.state]}</span> <span class="rt-said__who">{shown.who(said)}{said.note === null ? null : <> {words.because(said.note)}</>}</span>
          {!shown.mayReview || document.part === 'open' ? null : (
            <form class="rt-undo" method="post" action={`${address}/undo`}>
              <input type="hidden" name="seen" value={seen} />
              <button class="rt-link" type="submit">{words.undo}<span class="sr-only"> {words.undoOf[said.state]}</span></button>
            </form>
          )}
          {shown.mayReview ? <p class="rt-whole__next"><a href={`/review/next?after=${document.id}`} data-next>{w.next}</a> <a href="/review">{w.queue}</a></p> : null}
        </div>
      )}
      {said === null ? <Doubts shown={shown} /> : null}
      {!shown.mayReview || said !== null ? null : document.part === 'open' ? <p class="rt-small">{w.closedItems}</p> : (
        <form class="rt-whole__form" method="post" action={address}>
          <input type="hidden" name="seen" value={seen} />
          <button class="button button-primary" type="submit" name="state" value="confirmed">{w.confirm(left)}</button>
          <a href={address}>{w.reject}</a>
          {document.access === 'draft' ? <p class="rt-small">{w.opens}</p> : null}
        </form>
      )}
    </section>
  )
}

/** What among the rest a person should look at before it is confirmed: each reason once, with the values it is about. */
function Doubts({ shown }: { shown: ShownReview }) {
  const { words: { document, review: { whole: w }, reviewMany }, doubts } = shown
  if (doubts.length === 0) return null
  const codes = [...new Set(doubts.map(one => one.doubt.code))]
  return (
    <div class="rt-whole__doubts">
      <p>{w.doubtful(doubts.length)}</p>
      <ul>
        {codes.map(code => {
          const some = doubts.filter(one => one.doubt.code === code)
          const values = some.flatMap(one => one.value === null ? [] : [one.value])
          return (
            <li key={code}>
              <span class="rt-open">{reviewMany.doubts[code](some.length)}</span>
              {values.slice(0, mostShown).map(value => <Fragment key={value.place}> <a href={`#p${value.number}`}>{document.see(value.number)}</a></Fragment>)}
              {values.length > mostShown ? ` ${w.moreDoubts(values.length - mostShown)}` : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Values told of for one reason. */
const mostShown = 6

const order: readonly ('proposed' | ReviewState)[] = ['confirmed', 'corrected', 'rejected', 'proposed']

function statesInWords(shown: ShownReview): string {
  const counts = new Map<string, number>()
  for (const { place } of shown.places) {
    const { state } = shown.standing(place)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return order.filter(state => counts.has(state)).map(state => shown.words.review.some[state](numberInWords(counts.get(state) ?? 0, shown.language))).join(', ')
}

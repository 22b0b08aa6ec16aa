import type { Reading, Span } from '../../reader/reading.ts'
import type { Value } from '../says/says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { correctionInWords } from './correction-in-words.ts'
import type { Review } from './review.ts'
import type { ShownReview } from './shown-review.ts'
import { Undo } from './standing.tsx'
import { ValueForm } from './value-form.tsx'
import type { ValueFormProps } from './value-form.tsx'

export interface ValuePageProps extends ValueFormProps {
  /** "Beslutning", in the reader's language */
  label: string
  reading: Pick<Reading, 'text' | 'language'>
  /** somebody said something else while this was being written */
  conflict: boolean
}

/** One value with its passage around it, what was read, and what one can say about it. */
export function ValuePage(props: ValuePageProps) {
  const { value, label, reading, shown, conflict, read } = props
  const { review: w } = shown.words
  const lang = reading.language === null || reading.language === shown.language ? undefined : reading.language
  const standing = shown.standing(value.place)
  const [before, passage, after] = around(reading.text, value.span)
  const isStruck = standing.state === 'rejected'
  return (
    <div class="rt-value-page">
      <h1>{w.value.title(`${value.number} ${label}`)}</h1>
      {conflict ? <Conflict value={value} shown={shown} /> : null}
      <dl class="rt-facts">
        <dt>{w.value.passage}</dt>
        <dd class="rt-around" lang={lang}>{before}<mark>{passage}</mark>{after}</dd>
        <dt>{w.value.read}</dt>
        <dd>{isStruck ? <s><Read value={value} read={read} lang={lang} /></s> : <Read value={value} read={read} lang={lang} />}</dd>
        <dt>{w.value.state}</dt>
        <dd>
          <span class={`rt-standing rt-standing--${standing.state}`}>{w.states[standing.state]}</span>{' '}
          {standing.decided === null ? null : <Word review={standing.decided} value={value} shown={shown} />}
          {standing.decided === null ? null : <Undo review={standing.decided} shown={shown} of={w.undoOf[standing.decided.state]} />}
        </dd>
      </dl>
      {shown.mayReview ? <><h2>{w.value.choose}</h2><ValueForm {...props} /></> : null}
      <History {...props} />
      <p class="rt-onward"><a href={`/documents/${shown.document}#v${value.number}`}>{w.value.back}</a></p>
    </div>
  )
}

/** Told at the top, with how it stands now; the fields below hold what was typed. */
export function Conflict({ value, shown }: { value: Value; shown: ShownReview }) {
  const { review: w } = shown.words
  const { state, decided } = shown.standing(value.place)
  return (
    <div class="rt-errors" role="alert" data-code="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{w.conflict.title}</h2>
      <p>{w.conflict.text(decided === null ? w.states[state] : `${w.states[state]} (${shown.who(decided)})`)}</p>
    </div>
  )
}

function Read({ value, read, lang }: Pick<ValuePageProps, 'value' | 'read'> & { lang: string | undefined }) {
  const text = value.text ?? (value.lead === null ? read.text ?? '' : null)
  return <>{value.lead}{value.lead !== null && text !== null ? ' ' : null}{text === null ? null : <span lang={lang}>{text}</span>}</>
}

/** Who said it, when, with what, and why. */
function Word({ review, value, shown }: { review: Review; value: Value; shown: ShownReview }) {
  const { review: w } = shown.words
  const within = review.scope === 'section' ? w.value.fromSection : review.scope === 'document' ? w.value.fromDocument : null
  return (
    <>
      {review.corrected === null ? null : <span class="rt-line">{w.shouldSay}: <strong>{correctionInWords(value, review.corrected, wordingFor(shown.language))}</strong></span>}
      <span class="rt-said__who">{shown.who(review)}{within === null ? null : `, ${within}`}{review.note === null ? null : <> {w.because(review.note)}</>}</span>
    </>
  )
}

/** All that was said that bears on it, the last first. */
function History({ value, shown }: ValuePageProps) {
  const { review: w } = shown.words
  const section = shown.places.find(one => one.place === value.place)?.section
  const said = shown.reviews.filter(one => one.scope === 'document' || (one.scope === 'section' ? one.place === section : one.place === value.place)).reverse()
  if (said.length < 2) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">{w.value.history}</h2>
      <ul class="rt-history">
        {said.map(one => (
          <li key={one.id}>
            <span class={`rt-standing rt-standing--${one.state}`}>{w.states[one.state]}</span> {one.undoneAt === null ? null : `(${w.value.undone}) `}<Word review={one} value={value} shown={shown} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** characters shown on each side of a passage, and of the passage itself */
const mostAround = 240
const mostPassage = 2000

/** The passage in its surroundings, cut between words. */
export function around(text: string, [from, to]: Span): [before: string, passage: string, after: string] {
  const start = from <= mostAround ? 0 : Math.max(text.indexOf(' ', from - mostAround), from - mostAround)
  const end = text.length - to <= mostAround ? text.length : Math.max(text.lastIndexOf(' ', to + mostAround), to)
  const passage = text.slice(from, to)
  const whole = passage.length <= mostPassage ? passage : `${passage.slice(0, mostPassage).toWellFormed()} …`
  return [`${start > 0 ? '… ' : ''}${text.slice(start, from).trimStart().toWellFormed()}`, whole, `${text.slice(to, end).trimEnd().toWellFormed()}${end < text.length ? ' …' : ''}`]
}

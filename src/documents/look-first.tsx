import type { Messages } from '../wording/messages.ts'
import type { LookFirst, Place, ShownCode } from './says/look-first.ts'

/** What wants a human eye, before all else: each sort told once, with its places. */
export function LookFirstList({ shown, words, lang }: { shown: LookFirst[]; words: Messages; lang: string | undefined }) {
  if (shown.length === 0) return <p class="rt-quiet">{words.document.nothingMissing}</p>
  return (
    <section class="rt-first" aria-labelledby="first">
      <h3 id="first">{words.document.lookFirst}</h3>
      <ul>
        {shown.map(({ code, places }) => {
          const { label, text } = wordsOf(code, words)
          return (
            <li key={code}>
              <span class={code === 'possiblePersonalData' ? 'rt-open rt-open--full' : 'rt-open'}>{places.length === 1 ? label : `${label} (${places.length})`}</span>
              <div>
                {text} {places.length === 1
                  ? <PlaceOf place={places[0]!} words={words} lang={lang} />
                  : <ul class={code === 'unknownAbbreviation' ? 'rt-places rt-places--short' : 'rt-places'}>{places.map(place => <li key={place.number}><PlaceOf place={place} words={words} lang={lang} /></li>)}</ul>}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function wordsOf(code: ShownCode, words: Messages): { label: string; text: string } {
  return code === 'noOwnerNorDate' ? words.document.noOwnerNorDate : words.findings[code]
}

function PlaceOf({ place, words, lang }: { place: Place; words: Messages; lang: string | undefined }) {
  return (
    <span class="rt-place" id={`w${place.number}`}>
      {place.quote === null ? null : <><q lang={lang}>{place.quote}</q>{' '}</>}
      {place.value !== null
        ? <a href={`#p${place.value}`}>{words.document.see(place.value)}</a>
        : place.span !== null ? <a href={`#f${place.number}`}>{words.document.seePassage}</a> : null}
    </span>
  )
}

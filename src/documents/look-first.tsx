import { findingSentence } from '../wording/finding-sentence.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import type { LookFirst, Place, ShownCode } from './says/look-first.ts'

export interface LookFirstProps {
  shown: LookFirst[]
  words: Messages
  language: UiLanguage
  /** the document's language, where it is not the reader's */
  lang: string | undefined
}

/** What wants a human eye, before all else: each sort told once, with its places. */
export function LookFirstList({ shown, ...rest }: LookFirstProps) {
  if (shown.length === 0) return <p class="rt-quiet">{rest.words.document.nothingMissing}</p>
  return (
    <section class="rt-first" aria-labelledby="first">
      <h3 id="first">{rest.words.document.lookFirst}</h3>
      <ul>{shown.map(one => <Sort {...one} {...rest} key={one.code} />)}</ul>
    </section>
  )
}

function Sort({ code, places, words, language, lang }: LookFirst & Omit<LookFirstProps, 'shown'>) {
  if (code === 'unknownAbbreviation') {
    return (
      <li>
        <span class="rt-open">{words.document.abbreviations(places.length)}</span>
        <div><ul class="rt-places rt-places--short">{places.map(place => <li key={place.number}><Short place={place} words={words} lang={lang} /></li>)}</ul></div>
      </li>
    )
  }
  const { label, text } = wordsOf(code, words)
  const told = places.map(place => code === 'noOwnerNorDate' ? null : findingSentence({ code, message: place.message }, language))
  const same = told.every(one => one === told[0])
  return (
    <li>
      <span class={code === 'possiblePersonalData' ? 'rt-open rt-open--full' : 'rt-open'}>{places.length === 1 ? label : `${label} (${places.length})`}</span>
      <div>
        {same ? told[0] ?? text : told.includes(null) ? text : null} {places.length === 1
          ? <PlaceOf places={places} words={words} lang={lang} told={null} />
          : <ul class="rt-places">{byQuote(code, places).map(some => <li key={some[0]!.number}><PlaceOf places={some} words={words} lang={lang} told={same ? null : told[some[0]!.number - places[0]!.number] ?? null} /></li>)}</ul>}
      </div>
    </li>
  )
}

function wordsOf(code: ShownCode, words: Messages): { label: string; text: string } {
  return code === 'noOwnerNorDate' ? words.document.noOwnerNorDate : words.findings[code]
}

/** Empty answers to one question stand together: the question is said once. */
function byQuote(code: ShownCode, places: Place[]): Place[][] {
  const rows: Place[][] = []
  for (const place of places) {
    const before = rows.at(-1)
    if (code === 'emptyAnswer' && before !== undefined && before[0]?.quote === place.quote) before.push(place)
    else rows.push([place])
  }
  return rows
}

function PlaceOf({ places, words, lang, told }: { places: Place[]; words: Messages; lang: string | undefined; told: string | null }) {
  const quote = places[0]?.quote ?? null
  return (
    <>
      {told === null ? null : `${told} `}
      {places.map((place, at) => (
        <span class="rt-place" id={`w${place.number}`} key={place.number}>
          {quote === null || at > 0 ? null : <><q lang={lang}>{quote}</q>{' '}</>}
          {place.value !== null
            ? <a href={`#p${place.value}`}>{words.document.see(place.value)}</a>
            : place.span !== null ? <a href={`#f${place.number}`}>{words.document.seePassage}</a> : null}
          {' '}
        </span>
      ))}
    </>
  )
}

/** An abbreviation is its own link. */
function Short({ place, words, lang }: { place: Place; words: Messages; lang: string | undefined }) {
  return (
    <span class="rt-place" id={`w${place.number}`}>
      <a href={place.value !== null ? `#p${place.value}` : `#f${place.number}`} lang={lang}>{place.quote ?? words.document.seePassage}</a>
    </span>
  )
}

import type { Html } from '../web/jsx/html.ts'
import { bytesInWords } from '../wording/numbers.ts'
import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { isComposed, shownTitle } from './shown-title.ts'
import { AccessLine } from './access/access-line.tsx'
import { ClosedPassage } from './access/item-note.tsx'
import { AsRendered, Rendered } from '../web/rendered.tsx'
import { LookFirstList } from './look-first.tsx'
import type { OpenReview } from './review/open-review.ts'
import { WholePanel } from './review/whole-panel.tsx'
import { says } from './says.tsx'
import { lookFirst, loosePlaces } from './says/look-first.ts'
import { othersFirst } from './take-turns.ts'
import { sourceText } from './source-text.tsx'
import type { Notice } from './source-text.tsx'

export interface DocumentPageProps {
  open: OpenReview
  words: Messages
  language: UiLanguage
  sprite: string
}

/**
 * The source beside what it says. What it says comes first in the page, so that on a phone and to a screen reader
 * the findings are at the top; on a wide screen the text stands left of it.
 */
export async function documentPage({ open, words, language, sprite }: DocumentPageProps): Promise<Html> {
  const w = words.document
  const { document, reading, shown, says: { groups, values } } = open
  const first = lookFirst(reading, values)
  const foreign = reading.language === null || reading.language === language ? undefined : reading.language
  await othersFirst(reading.text.length)
  const told = await Rendered.inTurns(says(groups, { lang: foreign, shown }))
  const text = await Rendered.inTurns(sourceText(reading, values, loosePlaces(first), w.table, noticesIn(open, words)))
  const extension = /\.([a-z0-9]{1,8})$/i.exec(document.name)?.[1]?.toUpperCase() ?? document.mediaType
  const form = w.form(extension, reading.extra.pages ?? null, bytesInWords(document.bytes, language))
  return (
    <>
      <h1 lang={isComposed(document, language) ? undefined : foreign}>{shownTitle(document, language)}</h1>
      <p class="rt-summary">
        {reading.language === null && reading.findings.some(one => one.code === 'noTextLayer') ? words.documents.noText : words.kinds[document.kind]}{reading.language === null ? '' : `, ${words.languages[reading.language]}`}. {w.imported(momentInWords(document.importedAt, language))} {w.facts(values.length, document.findings + document.personalData)}
        {document.title === document.name ? null : <span class="rt-file">{document.name}</span>}
      </p>
      <AccessLine document={document} mayChange={shown.mayReview} words={words} />
      {reading.findings.some(one => one.code === 'noTextLayer') ? <NoText words={words} sprite={sprite} /> : null}
      <div class="rt-doc" data-document={`/documents/${document.id}`}>
        <section class={values.length > 999 ? 'rt-says rt-says--many' : 'rt-says'} aria-labelledby="says" data-says>
          <div class="rt-column-head">
            <h2 id="says">{w.whatItSays}</h2>
            <a class="rt-narrow" href="#text">{w.jumpToText}</a>
          </div>
          {values.length === 0 ? null : <p class="rt-small rt-keys">{w.keys} <button type="button" class="rt-link" data-keys data-off={w.keysOff} data-on={w.keysOn}>{w.keysOff}</button>{shown.mayReview ? <span class="rt-line">{words.review.keys}</span> : null}</p>}
          {values.length === 0 && !shown.mayReview ? null : <WholePanel document={document} shown={shown} />}
          <LookFirstList shown={first} words={words} language={language} lang={foreign} />
          <AsRendered of={told} />
        </section>
        <section class="rt-source" aria-labelledby="text" data-source>
          <div class="rt-column-head">
            <h2 id="text">{w.theText}</h2>
            {document.part === 'open' ? null : <a href={`/documents/${document.id}/original`} download>{w.original(form)}</a>}
          </div>
          {document.part === 'open' ? <p class="rt-small">{words.access.noOriginal}</p> : null}
          {text.html === '' ? <p class="rt-quiet">{w.empty}</p> : <AsRendered of={text} class="rt-text" lang={reading.language ?? undefined} />}
        </section>
      </div>
      {shown.mayReview ? <ReviewButtons words={words} /> : null}
      {shown.mayReview ? <p class="rt-onward rt-screen"><a href={`/documents/${document.id}/remove`}>{w.remove}</a></p> : null}
    </>
  )
}

/** What a script puts below the chosen value; without one the value's own page has the same. */
function ReviewButtons({ words }: { words: Messages }) {
  const w = words.review
  return (
    <template data-review-buttons data-done={JSON.stringify(w.done)} data-failed={w.failed} data-close={w.close}>
      <span class="rt-acts">
        <button type="button" class="button button-primary" data-act="confirmed">{w.confirm}</button>
        <button type="button" class="button button-secondary" data-act="correct">{w.correct}</button>
        <button type="button" class="button button-secondary" data-act="reject">{w.reject}</button>
      </span>
    </template>
  )
}

/** In the text, where the reader may not see a closed item. */
function noticesIn({ reading, shown }: OpenReview, words: Messages): Notice[] {
  const hidden = [...shown.items.values()].filter(one => one.hidden)
  return hidden.map(access => ({ at: reading.items[access.item]?.span[0] ?? 0, content: <ClosedPassage access={access} words={words} /> })).sort((a, b) => a.at - b.at)
}

function NoText({ words, sprite }: { words: Messages; sprite: string }) {
  return (
    <div class="alert alert-warning rt-notext" role="note">
      <svg class="icon-svg alert-icon" focusable="false" aria-hidden="true"><use href={`${sprite}#warning`} /></svg>
      <div class="alert-body">
        <h2 class="alert-heading">{words.document.noTextTitle}</h2>
        <p class="alert-text">{words.document.noTextText}</p>
      </div>
    </div>
  )
}

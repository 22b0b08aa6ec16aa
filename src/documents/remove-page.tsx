import type { SourceDocument } from './document.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { shownTitle } from './shown-title.ts'

/** Asks before a document goes, by its name. */
export function RemovePage({ document, words, language }: { document: SourceDocument; words: Messages; language: UiLanguage }) {
  return (
    <div class="rt-measure">
      <h1>{words.remove.title(shownTitle(document, language))}</h1>
      {document.title === document.name ? null : <p class="rt-summary">{document.name}</p>}
      <p>{words.remove.text}</p>
      <form class="rt-buttons" method="post" action={`/documents/${document.id}/remove`}>
        <button class="button button-primary" type="submit">{words.remove.button}</button>
        <a href={`/documents/${document.id}`}>{words.remove.cancel}</a>
      </form>
    </div>
  )
}

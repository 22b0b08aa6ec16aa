import type { SourceDocument } from './document.ts'
import type { Messages } from '../wording/messages.ts'

/** Asks before a document goes, by its name. */
export function RemovePage({ document, words }: { document: SourceDocument; words: Messages }) {
  return (
    <div class="rt-measure">
      <h1>{words.remove.title(document.title)}</h1>
      {document.title === document.name ? null : <p class="rt-summary">{document.name}</p>}
      <p>{words.remove.text}</p>
      <form class="rt-buttons" method="post" action={`/documents/${document.id}/remove`}>
        <button class="button button-primary" type="submit">{words.remove.button}</button>
        <a href={`/documents/${document.id}`}>{words.remove.cancel}</a>
      </form>
    </div>
  )
}

import type { Messages } from '../../wording/messages.ts'
import type { SourceDocument } from '../document.ts'

/** Under a document's title: who sees it, and the way to change that. */
export function AccessLine({ document, mayChange, words }: { document: SourceDocument; mayChange: boolean; words: Messages }) {
  const w = words.access
  const { access, part, closedItems, closedGround, archivedAt } = document
  return (
    <p class="rt-access">
      <strong class={`rt-access__state rt-access__state--${access}`}>{w.states[access]}</strong> {w.who[access]}
      {access === 'closed' ? <> {closedGround === null ? <span class="rt-open rt-open--inline">{w.groundMissing}</span> : w.item.ground(closedGround)}</> : null}
      {closedItems === 0 ? null : <> {w.closedItems(closedItems)}{part === 'open' ? ` ${w.openPartOnly}` : ''}</>}
      {archivedAt === null ? null : <> {w.archived}</>}
      {mayChange && part === 'whole' ? <> <a class="rt-screen" href={`/documents/${document.id}/access`}>{w.change}</a></> : null}
    </p>
  )
}

import type { Messages } from '../../wording/messages.ts'
import type { ClosedItem } from '../closed/closed-item.ts'
import type { ItemAccess } from './item-access.ts'

/** What a closed item is called by those who may not read it: "2. Personalesag". */
export function publicTitleOf({ number, closed }: Pick<ItemAccess, 'number' | 'closed'>, words: Messages): string {
  const title = closed?.publicTitle ?? words.access.item.closed
  return number === null ? title : `${number.replace(/\.$/, '')}. ${title}`
}

/** At an item's heading on the right: that it is closed and why, and the way to close or open it. `called`: for those who hear the link alone. */
export function ItemNote({ access, called, words }: { access: ItemAccess; called: string; words: Messages }) {
  const w = words.access.item
  const { closed, hidden, mayChange, document, item } = access
  const address = `/documents/${document}/items/${item}`
  return (
    <div class="rt-item-access">
      {closed === null ? null : <ClosedTold closed={closed} words={words} hidden={hidden} />}
      {!mayChange ? null : closed === null
        ? <p class="rt-screen"><a href={`${address}/close`}>{w.close}<span class="sr-only">{w.of(called)}</span></a></p>
        : <p class="rt-screen"><a href={`${address}/close`}>{w.edit}<span class="sr-only">{w.of(called)}</span></a> <a href={`${address}/open`}>{w.open}<span class="sr-only">{w.of(called)}</span></a></p>}
    </div>
  )
}

/** In the text where a closed item stood. */
export function ClosedPassage({ access, words }: { access: ItemAccess; words: Messages }) {
  return (
    <div class="rt-closed">
      <p><strong>{publicTitleOf(access, words)}</strong></p>
      {access.closed === null ? null : <ClosedTold closed={access.closed} words={words} hidden />}
    </div>
  )
}

function ClosedTold({ closed, words, hidden }: { closed: ClosedItem; words: Messages; hidden: boolean }) {
  const { item: w, groundMissing, groundMissingText } = words.access
  const { ground, publicWording, noWordingReason } = closed
  return (
    <>
      <p class="rt-closed__state">{hidden && closed.publicTitle === null ? null : `${w.closed}. `}{ground === null ? <><span class="rt-open rt-open--inline">{groundMissing}</span>{groundMissingText}</> : w.ground(ground)}</p>
      {publicWording !== null
        ? <p class="rt-closed__wording">{hidden ? null : <span class="rt-quiet">{w.publicWording}: </span>}{publicWording}</p>
        : <p class="rt-quiet">{noWordingReason === null ? w.nothingPublic : w.noWordingBecause(noWordingReason)}</p>}
    </>
  )
}

import { ButtonForm } from '../../../web/components/form.tsx'
import { momentInWords } from '../../../wording/dates.ts'
import type { UiLanguage } from '../../../wording/languages.ts'
import type { Messages } from '../../../wording/messages.ts'
import type { ActDocumentState } from '../../../storage/tables/keeping-tables.ts'
import type { SourceDocument } from '../../document.ts'
import { shownTitle } from '../../shown-title.ts'
import type { NamedAct } from './acts-page.tsx'

export interface ActPageProps {
  named: NamedAct
  counts: Record<ActDocumentState, number>
  /** documents a taking back left as they are, as far as one may see them */
  kept: readonly SourceDocument[]
  words: Messages
  language: UiLanguage
}

/** One act: how far it has come, then how many, by whom and when; and the way back. */
export function ActPage({ named, counts, kept, words, language }: ActPageProps) {
  const w = words.reviewMany.act
  const { act, by, undoneBy } = named
  const isOn = act.state === 'working' || act.state === 'undoing'
  const confirmed = counts.confirmed + counts.waitingBack + counts.takenBack + counts.kept
  const [done, all] = act.state === 'undoing' ? [counts.takenBack + counts.kept, confirmed] : [act.documents - counts.waiting, act.documents]
  return (
    <div data-live={isOn ? 'on' : 'off'}>
      <h1>{titleOf(act, counts, words)}</h1>
      <p class="rt-summary">{w.by(by, momentInWords(act.at, language))} {act.undoneAt === null ? null : w.undone(undoneBy, momentInWords(act.undoneAt, language))}</p>
      {!isOn ? null : (
        <div class="rt-progress">
          <label for="progress">{w.progress(done, all)}</label>
          <progress id="progress" max={Math.max(all, 1)} value={done} />
          <p class="rt-small">{w.wait}</p>
          <noscript><p><a href={`/review/acts/${act.id}`}>{w.refresh}</a></p></noscript>
        </div>
      )}
      {act.state !== 'done' && act.state !== 'undone' ? null : (
        <>
          {act.state === 'done' ? <p class="rt-done" role="status">{w.confirmed(confirmed, act.valuesConfirmed)}</p> : <p class="rt-done" role="status">{w.takenBack(counts.takenBack)}</p>}
          {counts.changed === 0 ? null : <p>{w.skipped(counts.changed)}</p>}
          {counts.waiting + counts.waitingBack === 0 ? null : <p>{w.left(counts.waiting + counts.waitingBack)}</p>}
          {counts.kept === 0 ? null : <p>{w.kept(counts.kept)}</p>}
        </>
      )}
      {act.state === 'done' && counts.confirmed > 0 ? <><p>{w.undoText}</p><ButtonForm action={`/review/acts/${act.id}/undo`} text={w.undo} /></> : null}
      {kept.length === 0 ? null : (
        <section aria-labelledby="kept">
          <h2 id="kept">{w.keptTitle}</h2>
          <ul class="rt-refused">{kept.map(one => <li key={one.id}><a href={`/documents/${one.id}`} lang={one.language === null || one.language === language ? undefined : one.language}>{shownTitle(one, language)}</a></li>)}</ul>
        </section>
      )}
      <p class="rt-onward"><a href="/review">{w.back}</a></p>
    </div>
  )
}

export function titleOf({ state, documents }: NamedAct['act'], counts: Record<ActDocumentState, number>, words: Messages): string {
  const w = words.reviewMany.act
  switch (state) {
    case 'working': return w.workingTitle(documents)
    case 'undoing': return w.undoingTitle
    case 'undone': return w.undoneTitle
    case 'done': return w.title(counts.confirmed)
  }
}

import type { Messages } from '../../wording/messages.ts'
import { TextArea, TextField } from '../../web/components/fields.tsx'
import { problemList } from '../../web/components/field-problems.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { Buttons, Form } from '../../web/components/form.tsx'
import type { AccessProblem } from '../../wording/access-words.ts'
import type { ClosedItem } from '../closed/closed-item.ts'
import { itemFields, longest } from './check-access.ts'
import type { ItemField, TypedItem } from './check-access.ts'

export interface ItemPageProps {
  document: string
  item: number
  /** as it stands in the document */
  title: string
  closed: ClosedItem | null
  seen: string
  words: Messages
}

export interface CloseItemPageProps extends ItemPageProps {
  typed: TypedItem
  problems: Problems<ItemField, AccessProblem | CommonProblem>
  isDecided: boolean
  conflict: boolean
}

/** Closing an item, or saying anew why it is closed. */
export function CloseItemPage({ document, item, title, closed, seen, typed, problems, isDecided, conflict, words }: CloseItemPageProps) {
  const w = words.access.item
  const sentences = { ...words.form.common, ...words.access.problems }
  const said = (field: ItemField) => problems[field] === undefined ? undefined : sentences[problems[field]]
  return (
    <div class="rt-measure">
      <h1>{closed === null ? w.closeTitle(title) : w.editTitle(title)}</h1>
      {conflict ? <p class="rt-done" role="alert">{w.conflict}</p> : null}
      <p>{w.closeText}</p>
      <p>{w.copies}</p>
      <Form action={`/documents/${document}/items/${item}/close`} words={words} problems={problemList(problems, sentences, itemFields)} someOptional>
        <input type="hidden" name="seen" value={seen} />
        <TextField words={words} name="ground" label={w.groundLabel} hint={w.groundHint} value={typed.ground} maxlength={longest.ground} problem={said('ground')} />
        <TextField words={words} name="publicTitle" label={w.publicTitle} hint={w.publicTitleHint} value={typed.publicTitle} maxlength={longest.title} problem={said('publicTitle')} optional />
        <TextArea words={words} name="publicWording" label={w.publicWording} hint={w.publicWordingHint} value={typed.publicWording} maxlength={longest.wording} problem={said('publicWording')} optional />
        {isDecided ? <TextField words={words} name="noWordingReason" label={w.noWording} hint={w.noWordingHint} value={typed.noWordingReason} maxlength={longest.ground} problem={said('noWordingReason')} optional /> : null}
        <Buttons submit={closed === null ? w.closeButton : w.saveButton} cancel={{ href: `/documents/${document}`, text: w.cancel }} />
      </Form>
    </div>
  )
}

/** Asks before an item is opened to everybody. */
export function OpenItemPage({ document, item, title, seen, words }: ItemPageProps) {
  const w = words.access.item
  return (
    <div class="rt-measure">
      <h1>{w.openTitle(title)}</h1>
      <p>{w.openText}</p>
      <Form action={`/documents/${document}/items/${item}/open`} words={words}>
        <input type="hidden" name="seen" value={seen} />
        <Buttons submit={w.openButton} cancel={{ href: `/documents/${document}`, text: w.cancel }} />
      </Form>
    </div>
  )
}

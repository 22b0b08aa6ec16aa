import { Buttons, Form } from '../../web/components/form.tsx'
import { TextField } from '../../web/components/fields.tsx'
import type { Group } from '../says/says.ts'
import { longestNote } from './review.ts'
import type { ShownReview } from './shown-review.ts'
import { addressOfSection } from './shown-review.ts'

interface PartProps {
  shown: ShownReview
  /** somebody said something while this was open */
  conflict: boolean
  note: string
}

/** One section: the rest of it confirmed, or all of it rejected, with a reason. */
export function SectionPage({ group, ...props }: PartProps & { group: Group }) {
  const { section: w } = props.shown.words.review
  const left = props.shown.left(group.place).length
  return (
    <Part
      {...props} title={w.rejectTitle(group.title)} text={w.rejectText(left)} button={w.rejectButton} action={addressOfSection(props.shown.document, group.place)}
      seen={props.shown.version({ scope: 'section', place: group.place })} confirm={left === 0 ? null : w.confirm(left)}
    />
  )
}

/** The whole document: the rest confirmed, or the reading rejected, with a reason. */
export function WholePage({ name, ...props }: PartProps & { name: string }) {
  const { whole: w } = props.shown.words.review
  return (
    <Part
      {...props} title={w.rejectTitle(name)} text={w.rejectText} button={w.rejectButton} action={`/documents/${props.shown.document}/review`}
      seen={props.shown.version({ scope: 'document', place: '' })} confirm={w.confirm(props.shown.left().length)}
    />
  )
}

function Part({ shown, conflict, note, title, text, button, action, seen, confirm }: PartProps & {
  title: string
  text: string
  button: string
  action: string
  seen: string
  /** offered too when things have changed: the words of its button */
  confirm: string | null
}) {
  const { words } = shown
  const back = `/documents/${shown.document}`
  return (
    <div class="rt-measure">
      <h1>{conflict ? words.review.conflict.title : title}</h1>
      {conflict ? <p role="alert" data-code="conflict">{words.review.conflict.whole} <a href={back}>{words.review.value.back}</a></p> : null}
      {!conflict || confirm === null ? null : (
        <Form action={action} words={words}>
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="state" value="confirmed" />
          <Buttons submit={confirm} />
        </Form>
      )}
      {conflict ? <h2>{title}</h2> : null}
      <p>{text}</p>
      <Form action={action} words={words}>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="state" value="rejected" />
        <TextField words={words} name="note" label={words.review.value.reason} value={note} maxlength={longestNote} optional />
        <Buttons submit={button} danger cancel={{ href: back, text: words.review.section.cancel }} />
      </Form>
    </div>
  )
}

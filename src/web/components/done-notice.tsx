import { ButtonForm } from './form.tsx'

export interface DoneNoticeProps {
  /** what was done, as a sentence */
  text: string
  /** a way back where there is one: a page, or a button that does it at once */
  undo?: { href: string; text: string } | { action: string; text: string; fields?: Readonly<Record<string, string>> } | undefined
}

/** What was just done, at the top of the page one came back to. */
export function DoneNotice({ text, undo }: DoneNoticeProps) {
  return (
    <div class="rt-done rt-done-notice" role="status">
      <p>{text}</p>
      {undo === undefined ? null : 'href' in undo ? <a href={undo.href}>{undo.text}</a> : <ButtonForm action={undo.action} text={undo.text} fields={undo.fields ?? {}} look="link" />}
    </div>
  )
}

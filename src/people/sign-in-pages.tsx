import { Buttons, Form } from '../web/components/form.tsx'
import { TextField } from '../web/components/fields.tsx'
import type { Messages } from '../wording/messages.ts'
import { shownCode } from './sign-in-code.ts'
import type { AccountToSignIn } from './sign-in-store.ts'

export interface SignInPageProps {
  /** what was typed */
  mail: string
  problem: 'missing' | 'notAMail' | null
  /** a path of ours to come back to */
  back: string
  byMail: boolean
  /** the name of the organisation's own sign-in; null where none is configured */
  provider: string | null
  /** whom to turn to; null where nobody is named */
  contact: string | null
  words: Messages
}

export function SignInPage({ mail, problem, back, byMail, provider, contact, words }: SignInPageProps) {
  const said = words.signIn
  const sentence = problem === null ? undefined : words.form.common[problem]
  return (
    <div class="rt-measure">
      <h1>{said.title}</h1>
      {provider === null ? null : (
        <div class="rt-sign-in-way">
          <p>{said.organisationLead}</p>
          <p><a class="button button-primary" href={`/sign-in/organisation?back=${encodeURIComponent(back)}`}>{said.byOrganisation(provider === '' ? said.defaultProvider : provider)}</a></p>
        </div>
      )}
      {!byMail ? null : (
        <div class="rt-sign-in-way">
          {provider === null ? null : <h2>{said.byMailInstead}</h2>}
          <p>{said.lead}</p>
          <Form action="/sign-in" words={words} problems={sentence === undefined ? [] : [{ field: 'mail', sentence }]}>
            <input type="hidden" name="back" value={back} />
            <TextField words={words} name="mail" label={said.mail} hint={said.mailHint} problem={sentence} value={mail} maxlength={200} keyboard="email" autocomplete="email" />
            <div class="rt-buttons"><button class={`button ${provider === null ? 'button-primary' : 'button-secondary'}`} type="submit">{said.send}</button></div>
          </Form>
        </div>
      )}
      {contact === null ? null : <p class="rt-small">{said.help(contact)}</p>}
    </div>
  )
}

/** The same for every address, known or not. */
export function SentPage({ code, words }: { code: string; words: Messages }) {
  const { sent } = words.signIn
  return (
    <div class="rt-measure">
      <h1>{sent.title}</h1>
      <p>{sent.text}</p>
      <p>{sent.same}</p>
      <p id="code-for">{sent.other}</p>
      <p class="rt-code" role="img" aria-label={`${sent.code}: ${[...code].join(' ')}`}>{shownCode(code)}</p>
      <p class="rt-small">{sent.nothing} <a href="/sign-in">{sent.again}</a>.</p>
    </div>
  )
}

export interface LinkPageProps {
  link: string
  account: AccountToSignIn
  /** how the one who opened it is known: by the browser that asked, by the code it shows, or by having been handed the link */
  way: 'browser' | 'code' | 'operator'
  problem: string | null
  words: Messages
}

/** What a mailed link opens: a choice. Nothing has happened until it is made. */
export function LinkPage({ link, account, way, problem, words }: LinkPageProps) {
  const said = words.signIn.link
  const action = `/sign-in/${link}`
  return (
    <div class="rt-measure">
      <h1>{said.title(account.organisationName)}</h1>
      {way === 'code' ? (
        <>
          <p>{said.other}</p>
          <Form action={action} words={words} problems={problem === null ? [] : [{ field: 'code', sentence: problem }]}>
            <TextField words={words} name="code" label={said.code} hint={said.codeHint} problem={problem ?? undefined} value="" maxlength={20} autocomplete="one-time-code" width="s" />
            <Buttons submit={said.button} />
          </Form>
        </>
      ) : (
        <>
          <p>{way === 'browser' ? said.same : said.operator}</p>
          <Form action={action} words={words}><Buttons submit={said.as(account.name)} /></Form>
        </>
      )}
      <p class="rt-small rt-onward">{said.notYou}</p>
    </div>
  )
}

/** Why somebody did not get in, and what to do. */
export function NotSignedInPage({ why, contact, words }: { why: keyof Omit<Messages['signIn']['failed'], 'again'>; contact: string | null; words: Messages }) {
  const said = words.signIn.failed
  return (
    <div class="rt-measure" data-code={why}>
      <h1>{said[why].title}</h1>
      <p>{said[why].text}</p>
      {contact === null ? null : <p>{words.signIn.help(contact)}</p>}
      <p><a href="/sign-in">{said.again}</a></p>
    </div>
  )
}

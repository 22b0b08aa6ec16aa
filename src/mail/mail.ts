/** What somebody gets: plain text, no HTML, so that every mail program shows it and nothing is fetched. */
export interface Letter {
  from: string
  to: string
  subject: string
  text: string
}

/** What mails are about. */
export const mailKinds = ['signIn', 'invitation', 'digest', 'auditHead'] as const

export type MailKind = typeof mailKinds[number]

/** Where mails go out: a server, or the terminal where none is configured. */
export interface Mailer {
  /** true where the mail went to a server, false where it was only shown to the operator. Throws MailTrouble. */
  send(letter: Letter): Promise<boolean>
}

/**
 * Why a mail did not go out. A code, so that the outbox can say it in words and nothing of the mail stands in it.
 * `over` tells that it is no use to try again: the mail is too old, or the address does not exist.
 */
export const mailTroubles = [
  'unreachable', 'noAnswer', 'brokenOff', 'unsafe', 'login', 'recipient', 'refused', 'busy', 'over', 'other',
] as const

export type MailTroubleCode = typeof mailTroubles[number]

export class MailTrouble extends Error {
  readonly code: MailTroubleCode

  constructor(code: MailTroubleCode, cause?: unknown) {
    super(`the mail did not go out: ${code}`, { cause })
    this.code = code
  }
}

/** What will fail again however often it is tried. */
export const hopeless: ReadonlySet<MailTroubleCode> = new Set(['recipient', 'refused', 'over'])

/** Stands in a mail's text where the site's address goes: whoever writes the text need not know it. */
export const site = '{site}'

export type OutboxState = 'waiting' | 'sent' | 'failed' | 'turnedDown'

/** A mail as it lies in the outbox. `body` is null where the text holds a secret, made when it goes out. */
export interface OutgoingMail {
  organisation: string
  id: string
  kind: MailKind
  account: string | null
  recipient: string
  subject: string
  body: string | null
  state: OutboxState
  createdAt: string
  sentAt: string | null
  /** a code of MailTrouble, or `terminal` where it was shown there */
  problem: string | null
}

/** A link to sign in is asked for anew by whoever wants to come in; nobody else has it sent. */
export function maySendAgain({ kind, state }: Pick<OutgoingMail, 'kind' | 'state'>): boolean {
  return kind !== 'signIn' && state !== 'waiting'
}

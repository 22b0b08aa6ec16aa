import { z } from 'zod'
import { organisationRoles } from '../storage/tables/people-tables.ts'

const onOff = z.enum(['on', 'off'])
const mail = z.string().trim().max(200).refine(text => text === '' || isMail(text))

/** A group's name at the identity provider, and the role it gives. */
const groups = z.record(z.string().min(1).max(200), z.enum(organisationRoles)).refine(given => Object.keys(given).length <= 500)

/**
 * What an organisation decides for itself: each setting's meaning, and what holds until somebody says otherwise.
 * A setting is stored as text; `oidc.groups` as JSON.
 */
export const settings = {
  /** links by mail; `off` holds only while an identity provider is configured, so that nobody locks everybody out */
  'signIn.mail': { schema: onOff, otherwise: 'on' },
  /** {"Arkiv": "records-officer"}: roles given to whoever is in a group at the identity provider */
  'oidc.groups': { schema: fromJson(groups), otherwise: '{}' },
  /** whether somebody the identity provider knows and nobody invited gets an account, as reader */
  'oidc.createAccounts': { schema: onOff, otherwise: 'off' },
  /** whom to turn to, shown where somebody is stuck; empty for none */
  'contact.mail': { schema: mail, otherwise: '' },
  'contact.phone': { schema: z.string().trim().max(50), otherwise: '' },
  /** whether anybody may still look around in the example organisation once one's own is set up */
  'example.open': { schema: onOff, otherwise: 'off' },
  /** the address mails come from; empty: MAIL_FROM of the environment */
  'mail.from': { schema: mail, otherwise: '' },
} as const

export type SettingName = keyof typeof settings

export type SettingValue<Name extends SettingName> = z.output<(typeof settings)[Name]['schema']>

/** The meaning of a setting's text; null when it means nothing. */
export function settingFrom<Name extends SettingName>(name: Name, text: string): SettingValue<Name> | null {
  const read = settings[name].schema.safeParse(text)
  return read.success ? read.data as SettingValue<Name> : null
}

/** Enough to tell an address from something else typed into its field; whether it exists only a mail can tell. */
export function isMail(text: string): boolean {
  return text.length <= 200 && /^[^\s@<>(),;:\\"[\]\p{Cc}]{1,64}@[^\s@<>(),;:\\"[\]\p{Cc}.]+(?:\.[^\s@<>(),;:\\"[\]\p{Cc}.]+)*$/u.test(text)
}

function fromJson<Schema extends z.ZodType>(schema: Schema) {
  return z.string().max(50_000).transform((text, context): unknown => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  }).pipe(schema)
}

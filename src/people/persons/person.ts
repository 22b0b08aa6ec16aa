import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { isMail } from '../settings.ts'

export interface Person {
  id: string
  name: string
  /** "JRU" */
  initials: string | null
  /** what somebody is by occupation: "Teamleder" */
  title: string | null
}

export type AccountState = 'invited' | 'active' | 'suspended'

export interface Account {
  id: string
  person: string
  mail: string
  state: AccountState
  createdAt: string
  activatedAt: string | null
  suspendedAt: string | null
}

/** Most people in minutes have no account: they are named, and never sign in. */
export const personStates = ['none', 'invited', 'active', 'suspended'] as const

export type PersonState = typeof personStates[number]

export type TypedPerson = Record<typeof personFields[number], string>

export const personFields = ['name', 'initials', 'title', 'mail'] as const

export type PersonProblem = CommonProblem | 'mailTaken'

export type CheckedPerson = { is: 'fine'; person: Omit<Person, 'id'>; mail: string | null } | { is: 'wrong'; problems: Problems<typeof personFields[number], PersonProblem> }

/** What a typed person means, or what is wrong with it. `takenMails`: of others' accounts, in lower case. */
export function checkPerson(typed: TypedPerson, takenMails: ReadonlySet<string>): CheckedPerson {
  const problems: Problems<typeof personFields[number], PersonProblem> = {}
  for (const [field, atMost, required] of [['name', 200, true], ['initials', 10, false], ['title', 200, false]] as const) {
    const problem = textProblem(typed[field], atMost, required)
    if (problem !== undefined) problems[field] = problem
  }
  const mail = mailOf(typed.mail)
  if (mail !== '' && !isMail(mail)) problems.mail = 'notAMail'
  else if (takenMails.has(mail)) problems.mail = 'mailTaken'
  if (hasProblems(problems)) return { is: 'wrong', problems }
  return { is: 'fine', person: { name: typed.name, initials: orNull(typed.initials), title: orNull(typed.title) }, mail: orNull(mail) }
}

/** An address as it is kept and compared. */
export function mailOf(typed: string): string {
  return typed.trim().toLowerCase()
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

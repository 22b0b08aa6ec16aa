import type { AuditEvent } from '../../storage/audit-events.ts'
import { auditEvents } from '../../storage/audit-events.ts'

/** What the log of changes can be narrowed to. */
export const auditGroups = ['documents', 'review', 'people', 'signIn', 'settings', 'keeping', 'running'] as const

export type AuditGroup = typeof auditGroups[number]

/** By what an event's name begins with: "role.granted" is about people. */
const groups: readonly (readonly [AuditGroup, RegExp])[] = [
  ['review', /^(?:value|section|review)\.|\.reviewed$|^documents\.confirm/],
  ['documents', /^documents?\.|^item\./],
  ['people', /^(?:person|unit|body|membership|role|account)\./],
  ['signIn', /^(?:signIn|sessions?)\./],
  ['settings', /^(?:organisation|settings|example|token|digest)\./],
  ['keeping', /^(?:retention|insight|erasure|discards|archive)\./],
]

export function groupOf(event: string): AuditGroup {
  return groups.find(([, begins]) => begins.test(event))?.[0] ?? 'running'
}

export function eventsIn(group: AuditGroup): AuditEvent[] {
  return auditEvents.filter(event => groupOf(event) === group)
}

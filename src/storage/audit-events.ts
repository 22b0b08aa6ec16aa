/** Every event a change is written down as. No personal text: an event, who, when, and the record's id. */
export const auditEvents = [
  'organisation.setUp', 'settings.changed', 'example.made',
  'documents.uploaded', 'document.read', 'document.removed', 'document.accessChanged', 'document.archived', 'document.unarchived',
  'item.closed', 'item.opened', 'value.reviewed', 'section.reviewed', 'document.reviewed', 'review.undone', 'documents.confirmed', 'documents.confirmationUndone',
  'account.invited', 'account.suspended', 'account.resumed', 'account.changed', 'signIn.asked', 'signIn.done', 'signIn.byOrganisation', 'session.ended', 'sessions.ended',
  'person.added', 'person.changed', 'unit.added', 'unit.changed', 'body.added', 'body.changed',
  'membership.added', 'membership.changed', 'role.granted', 'role.ended', 'token.created', 'token.revoked',
  'job.retried', 'job.dropped', 'mail.sentAgain', 'digest.changed',
  'retention.changed', 'retention.decided', 'insight.opened', 'insight.done', 'erasure.opened', 'erasure.decided', 'erasure.done', 'discards.applied', 'archive.imported',
] as const

export type AuditEvent = typeof auditEvents[number]

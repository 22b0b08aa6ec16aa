import type { Permission } from '../../web/permission.ts'
import type { Messages } from '../../wording/messages.ts'

/** What the page "Administration" leads to; shown to those who may go there. A room that belongs here adds a line, and its words to src/wording/admin-words.ts. */
export const administrationLines: readonly { href: string; permission: Permission; words: keyof Messages['admin']['lines'] }[] = [
  { href: '/settings', permission: 'settings.manage', words: 'settings' },
  { href: '/tokens', permission: 'settings.manage', words: 'tokens' },
  { href: '/audit', permission: 'records.manage', words: 'audit' },
  { href: '/records', permission: 'records.manage', words: 'records' },
  { href: '/jobs', permission: 'settings.manage', words: 'jobs' },
  { href: '/outbox', permission: 'settings.manage', words: 'outbox' },
]

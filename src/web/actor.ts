import type { Permission } from './route.ts'

/** Who acts. Until people sign in there is one: the person at this machine. */
export interface Actor {
  organisation: string
  id: string
  permissions: ReadonlySet<Permission>
}

export const localPerson: Actor = {
  organisation: 'local',
  id: 'local-person',
  permissions: new Set(['public', 'documents.read', 'documents.write']),
}

export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission)
}

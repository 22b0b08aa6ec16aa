import { makeToken } from '../people/tokens/make-token.ts'
import { openStorage } from '../storage/open-storage.ts'
import { organisationRoles } from '../storage/tables/people-tables.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/**
 * `roedtraad token create --role ROLE`: makes a token of the municipality's own organisation and prints it alone on standard output.
 * Whoever may write in the store's folder or knows its database may do anything there, so nobody is asked who they are.
 */
export async function tokenCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { role: 'string', name: 'string', data: 'string' })
  const [what, stray] = typed.names
  if (what !== 'create') throw new UsageError({ is: 'tokenWhat' })
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'token create', name: stray })
  const role = organisationRoles.find(one => one === typed.values['role'])
  if (role === undefined) throw new UsageError({ is: 'role', value: typed.values['role'] === undefined ? null : String(typed.values['role']) })
  const name = String(typed.values['name'] ?? 'roedtraad token create').trim().slice(0, 100)
  return orTrouble(commandLanguage(undefined, process.env), async () => {
    const storage = await openStorage(storePlace(typed, process.env))
    try {
      const token = await makeToken(storage.db, { organisation: 'local', actor: 'system', at: new Date().toISOString(), event: 'token.created' }, { name, role, expiresAt: null })
      process.stdout.write(`${token}\n`)
    } finally {
      await storage.close()
    }
    return 0
  })
}

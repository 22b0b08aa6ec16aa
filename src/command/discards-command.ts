import { discardLine } from '../storage/discard-log.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { Output, OutputClosed } from './output.ts'
import { existingStore } from './existing-store.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad discards`: every decision on a record's discard, one JSON line each, as `restore --discards` takes them. */
export async function discardsCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string' })
  const [stray] = typed.names
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'discards', name: stray })
  const output = new Output(process.stdout)
  return orTrouble(commandLanguage(undefined, process.env), async () => {
    const storage = await existingStore(storePlace(typed, process.env))
    try {
      const rows = storage.db.selectFrom('discard').selectAll().orderBy('organisation').orderBy('number')
      for (const row of await rows.execute()) await output.write(discardLine(row))
      await output.end()
    } catch (cause) {
      if (!(cause instanceof OutputClosed)) throw cause
    } finally {
      await storage.close()
    }
    return 0
  })
}

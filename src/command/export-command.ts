import { exportArchive } from '../exchange/export-archive.ts'
import { sinkFor } from '../exchange/export-sink.ts'
import { programVersion } from '../program-version.ts'
import { writingTrouble } from '../storage/backup/archive-trouble.ts'
import { inSnapshot } from '../storage/backup/snapshot.ts'
import { archiveWords } from '../wording/archive-words.ts'
import { numberInWords } from '../wording/numbers.ts'
import { commandLanguage } from './command-language.ts'
import { existingStore } from './existing-store.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { shownText } from './shown-text.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad export DIR|FILE.zip`: all of an organisation as files that open without the program, of one moment, while it runs. */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string', organisation: 'string' })
  const [target, stray] = typed.names
  if (target === undefined) throw new UsageError({ is: 'noArchive', command: 'export' })
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'export', name: stray })
  const place = storePlace(typed, process.env)
  const language = commandLanguage(undefined, process.env)
  const words = archiveWords[language]
  return orTrouble(language, async status => {
    // brought to the newest form first: what is asked of the tables is of that form
    await (await existingStore(place)).close()
    const documents = await inSnapshot(place, async ({ db }) => {
      const sink = begun(target)
      try {
        const count = await exportArchive(db, sink, {
          organisation: String(typed.values['organisation'] ?? 'local'), version: programVersion(), at: new Date().toISOString(),
          step: documents => status.show(() => words.exporting(numberInWords(documents, language))),
        })
        await sink.finish()
        return count
      } catch (error) {
        await sink.drop()
        throw writingTrouble(error, target)
      }
    })
    status.clear()
    process.stderr.write(`${words.exported(numberInWords(documents, language), shownText(target))}\n`)
    return 0
  })
}

function begun(target: string): ReturnType<typeof sinkFor> {
  try {
    return sinkFor(target)
  } catch (error) {
    throw writingTrouble(error, target)
  }
}

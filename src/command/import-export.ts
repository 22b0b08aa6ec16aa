import type { ExportSource } from '../exchange/export-source.ts'
import { importArchive } from '../exchange/import-archive.ts'
import { openStorage } from '../storage/open-storage.ts'
import type { StorePlace } from '../storage/open-storage.ts'
import { archiveWords } from '../wording/archive-words.ts'
import type { UiLanguage } from '../wording/languages.ts'
import { numberInWords } from '../wording/numbers.ts'
import { orTrouble } from './or-trouble.ts'

/** `roedtraad import` of what `roedtraad export` wrote. */
export async function importExport(source: ExportSource, place: StorePlace, language: UiLanguage): Promise<number> {
  const words = archiveWords[language]
  return orTrouble(language, async status => {
    const storage = await openStorage(place)
    try {
      const { organisation, added, known } = await importArchive(storage.db, source, {
        by: 'system', now: () => new Date().toISOString(),
        step: (done, all) => status.show(() => words.importing(numberInWords(done, language), numberInWords(all, language))),
      })
      status.clear()
      process.stderr.write(`${words.takenIn(numberInWords(added, language), numberInWords(known, language), organisation)}\n`)
      return 0
    } finally {
      await storage.close()
    }
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ArchiveTrouble } from '../storage/backup/archive-trouble.ts'
import { openStorage } from '../storage/open-storage.ts'
import type { Storage, StorePlace } from '../storage/open-storage.ts'

/** The store there is; for commands that take something out and would otherwise make an empty one of a mistyped folder. Throws ArchiveTrouble `noStore`. */
export async function existingStore(place: StorePlace): Promise<Storage> {
  if (place.databaseUrl === undefined && !existsSync(join(place.data, 'roedtraad.sqlite'))) throw new ArchiveTrouble('noStore', place.data)
  return openStorage(place)
}

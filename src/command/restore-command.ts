import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { damagedFiles } from '../documents/damaged-files.ts'
import { obeyDiscards } from '../records/obey-discards.ts'
import { ArchiveTrouble, fileTrouble } from '../storage/backup/archive-trouble.ts'
import type { ArchiveHead } from '../storage/backup/archive.ts'
import { restoreStore } from '../storage/backup/store-restore.ts'
import { discardLogName, discardsIn } from '../storage/discard-log.ts'
import type { DiscardLine } from '../storage/discard-log.ts'
import type { Database, StorePlace } from '../storage/open-storage.ts'
import { verifyChains } from '../storage/verify-chain.ts'
import type { VerifiedChain } from '../storage/verify-chain.ts'
import type { ArchiveWords } from '../wording/archive-words.ts'
import { archiveWords } from '../wording/archive-words.ts'
import { momentInWords } from '../wording/dates.ts'
import { numberInWords } from '../wording/numbers.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { placeInWords, storePlace } from './store-place.ts'
import { shownText } from './shown-text.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad restore FILE`: a store from a backup, where there is none. All of it or nothing; what was decided to be discarded since the backup is discarded again. */
export async function restoreCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string', discards: 'string', 'as-is': 'boolean' })
  const [file, stray] = typed.names
  if (file === undefined) throw new UsageError({ is: 'noArchive', command: 'restore' })
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'restore', name: stray })
  const language = commandLanguage(undefined, process.env)
  const words = archiveWords[language]
  const place = storePlace(typed, process.env)
  const say = (sentence: string) => process.stderr.write(`${shownText(sentence)}\n`)
  return orTrouble(language, async status => {
    const discards = discardsFor(place, typed.values['discards'])
    let restored = 0
    let discarded = 0
    let looked: Looked = { chains: [], wrong: [] }
    const head = await restoreStore(place, () => file === '-' ? process.stdin : createReadStream(file), {
      name: file,
      step(rows) {
        restored = rows
        status.show(() => words.restoring(numberInWords(rows, language)))
      },
      async settle(trx, head) {
        looked = await look(trx, head, file, words, typed.values['as-is'] === true)
        discarded = await obeyDiscards(trx, discards, new Date().toISOString())
      },
    })
    status.clear()
    for (const sentence of looked.wrong) say(words.notWhole(sentence))
    for (const { organisation, number, hash, faults } of looked.chains) if (faults.length === 0) say(words.chainHolds(organisation, numberInWords(number, language), hash))
    say(words.restored(numberInWords(restored, language), momentInWords(head.madeAt, language), placeInWords(place)))
    if (discarded > 0) say(words.discarded(numberInWords(discarded, language)))
    return 0
  })
}

/** The log that was asked for, else the one that lies in the folder restored into. */
function discardsFor(place: StorePlace, asked: string | true | undefined): DiscardLine[] {
  const file = asked === undefined ? join(place.data, discardLogName) : String(asked)
  if (asked === undefined && !existsSync(file)) return []
  try {
    const lines = discardsIn(readFileSync(file, 'utf8'))
    if (lines !== null) return lines
  } catch (error) {
    throw fileTrouble(error, file)
  }
  throw new ArchiveTrouble('discards', file)
}

interface Looked {
  chains: VerifiedChain[]
  wrong: string[]
}

/** Whether the restored store is as it was when its parts were written. What is not is refused, unless it is wanted as it is. */
async function look(trx: Database, { heads }: ArchiveHead, file: string, words: ArchiveWords, asIs: boolean): Promise<Looked> {
  const chains = await verifyChains(trx, { noted: Object.entries(heads).map(([organisation, head]) => ({ organisation, ...head })) })
  const wrong = [
    ...chains.some(chain => chain.faults.length > 0) ? ['chain'] as const : [],
    ...(await damagedFiles(trx)).length > 0 ? ['files'] as const : [],
  ]
  const [first] = wrong
  if (first !== undefined && !asIs) throw new ArchiveTrouble(first, file)
  return { chains, wrong: wrong.map(code => words.troubles[code](file)) }
}

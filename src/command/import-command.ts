import { availableParallelism } from 'node:os'
import { basename, join, relative, resolve, sep } from 'node:path'
import { createReadingPool } from '../documents/child/reading-pool.ts'
import { defaultPoolOptions } from '../documents/child/pool-options.ts'
import { tooLarge } from '../documents/child/refusals.ts'
import { importFiles } from '../documents/import-files.ts'
import type { FileToImport } from '../documents/import-files.ts'
import { exportAt } from '../exchange/export-source.ts'
import { confirmImported } from '../documents/review/many/confirm-imported.ts'
import type { Refusal } from '../reader/layout.ts'
import { openStorage } from '../storage/open-storage.ts'
import { archiveWords } from '../wording/archive-words.ts'
import { numberInWords } from '../wording/numbers.ts'
import { commandLanguage } from './command-language.ts'
import { inputBytes, standardInputBytes } from './input-bytes.ts'
import { importExport } from './import-export.ts'
import { documentsAndZips, inputFiles } from './input-files.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { Output, OutputClosed } from './output.ts'
import { shownText } from './shown-text.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'
import type { InputTrouble } from './words.ts'
import { wordsIn } from './words.ts'

/** Whom imports of the command belong to, and by whom they are written down. */
const importer = { organisation: 'local', by: 'system' }

/** `roedtraad import FILE…`: reads documents into the store and says of each what became of it; returns when all are in. 1 when some could not be read. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string', confirm: 'boolean' })
  if (typed.names.length === 0) throw new UsageError({ is: 'noFile', command: 'import' })
  const language = commandLanguage(undefined, process.env)
  const [only, second] = typed.names
  const source = only === undefined || second !== undefined ? null : exportAt(only)
  if (source !== null && typed.values['confirm'] === true) throw new UsageError({ is: 'superfluous', command: 'import', name: '--confirm' })
  if (source !== null) return importExport(source, storePlace(typed, process.env), language)
  const [words, said] = [archiveWords[language], wordsIn(language)]
  const output = new Output(process.stdout)
  const counts = { read: 0, known: 0, refused: 0, unpacked: 0 }
  const refusalOf = (refusal: Refusal) => language === 'en' ? refusal.message : said.said.refusals[refusal.code]
  const now = () => new Date().toISOString()
  return orTrouble(language, async status => {
    const tell = async (path: string, sentence: string) => {
      status.clear()
      await output.write(`${shownText(path)}: ${shownText(sentence)}\n`).catch((cause: unknown) => {
        // who reads no further still wants the files in
        if (!(cause instanceof OutputClosed)) throw cause
      })
    }
    const unopened: [string, string][] = []
    const notOpened = (path: string, sentence: string) => {
      counts.refused++
      unopened.push([path, sentence])
    }
    async function* files(): AsyncGenerator<FileToImport> {
      for await (const one of found(typed.names)) {
        if ('bytes' in one) yield one
        else notOpened(one.name, one.why === 'tooLarge' ? refusalOf(tooLarge()) : said.inputTroubles[one.why])
      }
    }
    const storage = await openStorage(storePlace(typed, process.env))
    const pool = createReadingPool()
    const documents: string[] = []
    try {
      const step = (done: number, all: number) => status.show(() => words.importing(numberInWords(done, language), numberInWords(all, language)))
      for await (const { path, state, document, refusal } of importFiles(storage.db, pool, files(), { ...importer, now, step, atOnce: Math.min(4, availableParallelism()) + 1 })) {
        counts[state]++
        if (document !== null) documents.push(document)
        if (refusal !== null) await tell(path, refusalOf(refusal))
        else await tell(path, state === 'unpacked' || state === 'refused' ? words.imported.unpacked : words.imported[state](document ?? ''))
      }
      for (const [path, sentence] of unopened) await tell(path, sentence)
      const confirmed = typed.values['confirm'] === true ? await confirmImported(storage.db, importer.organisation, importer.by, documents, now) : null
      status.clear()
      process.stderr.write(`${words.importedSum(numberInWords(counts.read, language), numberInWords(counts.known, language), numberInWords(counts.refused, language))}\n`)
      if (confirmed !== null) process.stderr.write(`${words.confirmedSum(numberInWords(confirmed, language))}\n`)
    } finally {
      await pool.close()
      await storage.close()
    }
    return counts.refused === 0 ? 0 : 1
  })
}

type Found = FileToImport | { name: string; why: InputTrouble | 'tooLarge' }

/** What was asked for, one file after another: bytes, or why there are none. */
async function* found(asked: readonly string[]): AsyncGenerator<Found> {
  const most = defaultPoolOptions.packedBytes
  for (const one of asked) {
    for (const input of inputFiles([one], documentsAndZips)) {
      if (input.is === 'nothing') yield { name: input.name, why: input.why }
      else {
        const bytes = input.is === 'file' ? inputBytes(input.path, most) : await standardInputBytes(most)
        const name = input.is === 'file' ? nameIn(one, input.path) : 'standard-input'
        yield bytes.ok ? { name, bytes: bytes.bytes } : { name: input.is === 'file' ? input.path : '-', why: bytes.why }
      }
    }
  }
}

/** As it is called from now on: with the folder that was asked for, never with where that lies on this machine. */
function nameIn(asked: string, path: string): string {
  const below = relative(asked, path)
  const name = below === '' || below.startsWith('..') ? basename(path) : join(basename(resolve(asked)), below)
  return name.split(sep).map(part => part.replace(/^\.+/, '')).join('/')
}

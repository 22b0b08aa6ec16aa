import { backupTo, backupToFile } from '../storage/backup/write-archive.ts'
import { archiveWords } from '../wording/archive-words.ts'
import { bytesInWords, numberInWords } from '../wording/numbers.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { programVersion } from '../program-version.ts'
import { shownText } from './shown-text.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad backup FILE`: the whole store as it is this moment into one file, or to standard output. A process of its own: a server that runs does not feel it. */
export async function backupCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string' })
  const [file, stray] = typed.names
  if (file === undefined) throw new UsageError({ is: 'noArchive', command: 'backup' })
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'backup', name: stray })
  const place = storePlace(typed, process.env)
  const language = commandLanguage(undefined, process.env)
  const words = archiveWords[language]
  let [rows, bytes] = [0, 0]
  const figures = () => [numberInWords(rows, language), bytesInWords(bytes, language)] as const
  return orTrouble(language, async status => {
    const making = {
      version: programVersion(), at: new Date().toISOString(),
      step(nextRows: number, nextBytes: number) {
        rows = nextRows
        bytes = nextBytes
        status.show(() => words.writing(...figures()))
      },
    }
    await (file === '-' ? backupTo(place, () => process.stdout, '-', making) : backupToFile(place, file, making))
    status.clear()
    process.stderr.write(`${words.written(...figures(), shownText(file))}\n`)
    return 0
  })
}

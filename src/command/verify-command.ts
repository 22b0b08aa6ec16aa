import { damagedFiles } from '../documents/damaged-files.ts'
import { brokenReferences } from '../storage/store-check.ts'
import type { ChainHead } from '../storage/chain-check.ts'
import { verifyChains } from '../storage/verify-chain.ts'
import { numberInWords } from '../wording/numbers.ts'
import { verifyWords } from '../wording/verify-words.ts'
import { commandLanguage } from './command-language.ts'
import { existingStore } from './existing-store.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { shownText } from './shown-text.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad verify`: whether all is as it was written. Exit code 1 where it is not. Nothing is changed, and it may run while the program does. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string', head: 'string', json: 'boolean' })
  const [stray] = typed.names
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'verify', name: stray })
  const noted = typed.values['head'] === undefined ? [] : notedHeads(String(typed.values['head']))
  const language = commandLanguage(undefined, process.env)
  const words = verifyWords[language]
  const number = (n: number) => numberInWords(n, language)
  return orTrouble(language, async status => {
    const storage = await existingStore(storePlace(typed, process.env))
    let entries = 0
    const step = (more: number) => {
      entries += more
      status.show(() => words.progress(number(entries)))
    }
    const organisations = await verifyChains(storage.db, { noted, step })
    const { count } = await storage.db.selectFrom('document').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()
    const [documents, damaged, references] = [Number(count), await damagedFiles(storage.db), await brokenReferences(storage)]
    await storage.close()
    status.clear()
    const sound = damaged.length === 0 && references.length === 0 && organisations.every(one => one.faults.length === 0)
    if (typed.values['json'] === true) {
      process.stdout.write(`${JSON.stringify({ sound, organisations, documents, damaged, references })}\n`)
      return sound ? 0 : 1
    }
    for (const { organisation, number: last, hash, faults } of organisations) {
      if (faults.length === 0) say(words.holds(organisation, number(last), `${organisation}:${last}:${hash}`))
      for (const fault of faults) say(`${organisation}: ${words.faults[fault.code](String(fault.number))}`)
    }
    say(words.files(number(documents)))
    for (const { organisation, document } of damaged) say(words.damaged(organisation, document))
    for (const { rows, table, refersTo } of references) say(words.references(number(rows), table, refersTo))
    say(sound ? words.sound : words.unsound)
    return sound ? 0 : 1
  })
}

function say(sentence: string): void {
  process.stdout.write(`${shownText(sentence)}\n`)
}

/** "local:1234:5f1c…", several with commas between them; the organisation may be left out, for most stores hold the one. Throws UsageError. */
export function notedHeads(typed: string): ChainHead[] {
  return typed.split(',').map(one => {
    const [, organisation = 'local', number, hash = ''] = /^(?:([a-z0-9]{1,40}):)?(\d{1,12}):([0-9a-f]{64})$/.exec(one.trim()) ?? []
    if (number === undefined) throw new UsageError({ is: 'head', value: one })
    return { organisation, number: Number(number), hash }
  })
}

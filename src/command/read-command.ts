import { basename } from 'node:path'
import type { Refusal } from '../reader/layout.ts'
import { isZipOfDocuments } from '../documents/upload.ts'
import type { ReadOutcome } from '../documents/child/messages.ts'
import { defaultPoolOptions } from '../documents/child/pool-options.ts'
import type { ReadingPool } from '../documents/child/reading-pool.ts'
import { createReadingPool } from '../documents/child/reading-pool.ts'
import { tooLarge } from '../documents/child/refusals.ts'
import { colours, wantsColour } from './colours.ts'
import { inOrder } from './in-order.ts'
import { inputBytes, standardInputBytes } from './input-bytes.ts'
import type { Input } from './input-files.ts'
import { inputFiles } from './input-files.ts'
import { jsonLine } from './json-line.ts'
import { Output, OutputClosed } from './output.ts'
import { Progress } from './progress.ts'
import { readOptions } from './read-options.ts'
import { shownText } from './shown-text.ts'
import { summary } from './summary.ts'
import type { InputTrouble, Words } from './words.ts'
import { wordsIn } from './words.ts'

type Told = { input: Input; outcome: ReadOutcome | { ok: false; trouble: InputTrouble } }

/** `roedtraad read`: what each file says on standard output, in the order asked for; what cannot be read on standard error. Returns the exit code. */
export async function readCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, process.env)
  const words = wordsIn(options.language)
  const inputs = inputFiles(options.files)
  const pool = createReadingPool()
  const output = new Output(process.stdout)
  const progress = new Progress(process.stderr, inputs.length, words)
  const show = options.json ? jsonLine : summaryFor(words)
  let read = 0
  try {
    for await (const { input, outcome } of inOrder(inputs, defaultPoolOptions.size * 2, (next) => readInput(next, pool))) {
      progress.step()
      if (outcome.ok) {
        if (process.stdout.isTTY) progress.clear()
        await output.write(`${!options.json && read > 0 ? '\n' : ''}${show(outcome.reading)}`)
        read++
      } else {
        progress.clear()
        const sentence = 'trouble' in outcome ? words.inputTroubles[outcome.trouble] : refusalIn(words, outcome.refusal)
        process.stderr.write(`${shownText(nameOf(input, words))}: ${shownText(sentence)}\n`)
      }
    }
    await output.end()
  } catch (cause) {
    if (!(cause instanceof OutputClosed)) throw cause
    return 0
  } finally {
    progress.clear()
    await pool.close()
  }
  if (inputs.length > 1) process.stderr.write(`${words.sum(read, inputs.length - read)}\n`)
  return read === inputs.length ? 0 : 1
}

async function readInput(input: Input, pool: ReadingPool): Promise<Told> {
  if (input.is === 'nothing') return { input, outcome: { ok: false, trouble: input.why } }
  const most = defaultPoolOptions.packedBytes
  const found = input.is === 'standardInput' ? await standardInputBytes(most) : inputBytes(input.path, most)
  if (!found.ok) return { input, outcome: found.why === 'tooLarge' ? refused(tooLarge(most)) : { ok: false, trouble: found.why } }
  const name = input.is === 'standardInput' ? '-' : basename(input.path)
  const outcome = await pool.read({ name, bytes: found.bytes })
  // the page unpacks a zip of documents; here it would be only a format nobody knows
  if (!outcome.ok && outcome.refusal.code === 'unknownFormat' && isZipOfDocuments(name, found.bytes)) return { input, outcome: { ok: false, trouble: 'zip' } }
  return { input, outcome }
}

/** The reader's own sentence says more than the code, but it is English. */
function refusalIn(words: Words, refusal: Refusal): string {
  return words.language === 'en' ? refusal.message : words.said.refusals[refusal.code]
}

function refused(refusal: Refusal): ReadOutcome {
  return { ok: false, refusal }
}

function summaryFor(words: Words): (reading: Parameters<typeof jsonLine>[0]) => string {
  const coloured = colours(wantsColour(process.env, process.stdout.isTTY))
  return (reading) => summary(reading, words, coloured, process.stdout.columns ?? 80)
}

/** The path as it was given: of two files of one name in two folders one wants to know which. */
function nameOf(input: Input, words: Words): string {
  switch (input.is) {
    case 'file': return input.path
    case 'standardInput': return words.standardInput
    case 'nothing': return input.name
  }
}

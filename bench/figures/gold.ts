import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readDocument } from '../../src/reader/read.ts'
import { notMeasured, share, type Figure } from './figure.ts'
import type { GoldDocument } from './gold-document.ts'
import { scoreDocument, type Question, type Score } from './score-gold.ts'

/** The aims for documents nobody here has seen; what has none is shown and judges nothing. */
const goals: readonly [Question, string, number | null][] = [
  ['title', 'titles exact', 0.9],
  ['date', 'dates', 0.95],
  ['body', 'bodies', 0.95],
  ['case', 'case numbers', 0.98],
  ['recommendations', 'recommendation counts', 0.9],
  ['decision', 'decision outcomes', 0.9],
  ['kind', 'kinds of document', 0.95],
  ['decisionByWording', 'decision outcomes judged from wording', null],
  ['bodyExact', 'bodies word for word', null],
  ['start', 'meeting starts', null],
  ['end', 'meeting ends', null],
  ['place', 'places', null],
  ['present', 'people present', null],
  ['absent', 'people absent', null],
  ['presenter', 'presenters', null],
  ['access', 'open or closed', null],
  ['attachments', 'attachment counts', null],
]

/** Each folder with a `gold.json`, scored by itself. ROEDTRAAD_MISSES=1 also names every answer that is not gold's. */
export async function goldFigures(folders: readonly string[]): Promise<Figure[]> {
  const all = await Promise.all(folders.map(folderFigures))
  return all.flat()
}

async function folderFigures(folder: string): Promise<Figure[]> {
  const name = basename(folder)
  const path = join(folder, 'gold.json')
  if (!existsSync(path)) return [notMeasured(name, `there is no ${path}`)]
  const documents = JSON.parse(readFileSync(path, 'utf8')) as GoldDocument[]
  const scores: Score[] = []
  for (const gold of documents) {
    const result = await readDocument({ name: gold.file, bytes: readFileSync(join(folder, gold.file)) })
    if (result.ok) scores.push(scoreDocument(result.reading, gold))
    else scores.push(refused(gold, result.refusal.code))
    tellMisses(gold, scores.at(-1))
  }
  return [itemsFigure(name, scores), ...goals.map(([question, words, goal]) => {
    const answers = scores.flatMap((score) => score.answers.filter((answer) => answer.question === question))
    return share(`${name} ${words}`, answers.filter(({ right }) => right).length, answers.length, goal)
  }), { name: `${name} documents`, value: String(scores.length), goal: 'all read', ok: scores.every(({ answers }) => answers.length > 0) }]
}

/** All its items are missed and its kind is wrong: a refusal is no way out of a question. */
function refused(gold: GoldDocument, code: string): Score {
  return {
    answers: [{ question: 'kind', right: false, read: `refused: ${code}`, wanted: gold.kind }],
    items: { matched: 0, missed: gold.items?.length ?? 0, invented: 0 },
  }
}

function itemsFigure(name: string, scores: readonly Score[]): Figure {
  const sum = (of: keyof Score['items']): number => scores.reduce((total, { items }) => total + items[of], 0)
  const [matched, missed, invented] = [sum('matched'), sum('missed'), sum('invented')]
  const f1 = (2 * matched) / (2 * matched + missed + invented)
  return { name: `${name} agenda items F1`, value: `${f1.toFixed(3)} (${matched} found, ${missed} missed, ${invented} invented)`, goal: 'at least 0.95', ok: f1 >= 0.95 }
}

function tellMisses(gold: GoldDocument, score: Score | undefined): void {
  if (process.env.ROEDTRAAD_MISSES === undefined || score === undefined) return
  const { missed, invented } = score.items
  if (missed + invented > 0) console.log(`  ${gold.file}: ${missed} items missed, ${invented} invented`)
  for (const { question, read, wanted } of score.answers.filter(({ right }) => !right)) console.log(`  ${gold.file}: ${question} "${read}", wanted "${wanted}"`)
}

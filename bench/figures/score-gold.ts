import type { Item, Reading } from '../../src/reader/reading.ts'
import { coarseOutcome, kindOfGold, plain, type GoldDocument, type GoldItem } from './gold-document.ts'
import { presentAt } from './present-at.ts'

export type Question =
  | 'kind' | 'date' | 'body' | 'bodyExact' | 'start' | 'end' | 'place' | 'present' | 'absent'
  | 'title' | 'case' | 'presenter' | 'access' | 'recommendations' | 'decision' | 'decisionByWording' | 'attachments'

export interface Score {
  answers: { question: Question; right: boolean; read: string; wanted: string }[]
  items: { matched: number; missed: number; invented: number }
}

/** Read against gold, by the rules that stand with the samples. What gold does not say is not scored. */
export function scoreDocument(reading: Reading, gold: GoldDocument): Score {
  const answers: Score['answers'] = []
  const ask = (question: Question, read: string | number | null | undefined, wanted: readonly (string | number | null)[]): void => {
    answers.push({ question, right: wanted.includes(read ?? null), read: String(read ?? '–'), wanted: wanted.map((one) => one ?? '–').join(' or ') })
  }
  ask('kind', reading.kind, [gold.kind, ...(gold.kind_alt ?? [])].map(kindOfGold))
  askMeeting(reading, gold, ask)
  if (gold.participants != null) ask('present', presentAt(reading).length, [gold.participants, ...(gold.participants_alt ?? [])])
  if (gold.absent != null) ask('absent', reading.people.filter(({ role }) => role === 'absent' || role === 'apologies').length, [gold.absent, ...(gold.absent_alt ?? [])])
  const items = (gold.items_optional ?? false) && reading.items.length === 0 ? [] : gold.items ?? []
  const pairs = pairsOf(reading.items, items)
  for (const [read, wanted] of pairs) askItem(read, wanted, ask)
  return { answers, items: { matched: pairs.length, missed: items.length - pairs.length, invented: reading.items.length - pairs.length } }
}

type Ask = (question: Question, read: string | number | null | undefined, wanted: readonly (string | number | null)[]) => void

function askMeeting({ meeting }: Reading, { meeting: gold }: GoldDocument, ask: Ask): void {
  if (gold == null) return
  if (gold.date !== undefined) ask('date', meeting?.date?.value, [gold.date, ...(gold.date_alt ?? [])])
  if (gold.body !== undefined) {
    const bodies = [gold.body, ...(gold.body_alt ?? [])].map(plain)
    ask('body', nearest(plain(meeting?.body?.text), bodies), bodies)
    ask('bodyExact', plain(meeting?.body?.text), bodies)
  }
  if (gold.start !== undefined) ask('start', meeting?.start?.value, [gold.start])
  if (gold.end !== undefined) ask('end', meeting?.end?.value, [gold.end])
  if (gold.place !== undefined) ask('place', nearest(plain(meeting?.place?.text), [plain(gold.place)]), [plain(gold.place)])
}

/** A name with its address or its abbreviation is the same name: gold's own where one holds the other. */
function nearest(read: string, wanted: readonly string[]): string {
  return wanted.find((one) => one === read || (one !== '' && read !== '' && (one.includes(read) || read.includes(one)))) ?? read
}

function askItem(read: Item, gold: GoldItem, ask: Ask): void {
  if (gold.title !== null) ask('title', plain(read.title?.text), [gold.title, ...(gold.title_alt ?? [])].map(plain))
  if (gold.case != null || read.caseNumber !== null) ask('case', plain(read.caseNumber?.text), [gold.case, ...(gold.case_alt ?? [])].map(plain))
  if (gold.presenter != null) ask('presenter', plain(read.presenter?.text), [plain(gold.presenter)])
  if (gold.access != null) ask('access', read.access, [gold.access])
  if (gold.rec_count != null) ask('recommendations', read.recommendations.length, [gold.rec_count])
  if (gold.attachments != null) ask('attachments', read.attachments.length, [gold.attachments])
  if (gold.decision != null) {
    const outcome = read.decisions.findLast(({ earlier }) => !earlier)?.outcome
    ask(gold.soft === true ? 'decisionByWording' : 'decision', outcome === undefined ? 'none' : coarseOutcome(outcome), [gold.decision, ...(gold.alt ?? [])].map(coarseOutcome))
  }
}

/** An item is found when one of the same title, or else of the same number, was read; each is used once. */
function pairsOf(read: readonly Item[], gold: readonly GoldItem[]): [Item, GoldItem][] {
  const free = new Set(read)
  const found = new Map<GoldItem, Item>()
  const sameTitle = (item: Item, wanted: GoldItem): boolean => wanted.title !== null && [wanted.title, ...(wanted.title_alt ?? [])].some((title) => plain(title) === plain(item.title?.text))
  const sameNumber = (item: Item, wanted: GoldItem): boolean => wanted.number !== null && item.number !== null && plain(item.number) === plain(wanted.number)
  const bareNumber = (number: string): string => plain(number).replace(/^\D+/, '')
  const sameBareNumber = (item: Item, wanted: GoldItem): boolean => wanted.number !== null && item.number !== null && bareNumber(item.number) === bareNumber(wanted.number)
  const sameStart = (item: Item, wanted: GoldItem): boolean => wanted.title !== null && item.title !== null && plain(item.title.text).startsWith(plain(wanted.title).slice(0, 25))
  const both = (item: Item, wanted: GoldItem): boolean => sameTitle(item, wanted) && sameNumber(item, wanted)
  for (const same of [both, sameTitle, sameNumber, sameBareNumber, sameStart]) {
    for (const wanted of gold) {
      if (found.has(wanted)) continue
      const item = [...free].find((one) => same(one, wanted))
      if (item === undefined) continue
      free.delete(item)
      found.set(wanted, item)
    }
  }
  return gold.flatMap((wanted) => {
    const item = found.get(wanted)
    return item === undefined ? [] : [[item, wanted] satisfies [Item, GoldItem]]
  })
}

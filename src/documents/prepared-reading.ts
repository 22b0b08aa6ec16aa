import type { FindingCode, Reading } from '../reader/reading.ts'
import { factsOf, findingCounts } from './document.ts'
import { countedDoubts } from './review/counted-doubts.ts'
import type { CountedDoubts } from './review/counted-doubts.ts'
import { searchForm } from './search-words.ts'
import { titleOrder } from './title-order.ts'

/** What the store keeps of a reading, worked out: all that takes time with a long document is done where it was read. */
export interface PreparedReading {
  facts: PreparedFacts
  /** what a search looks through */
  words: string
  /** the whole reading as JSON */
  reading: string
}

export interface PreparedFacts extends ReturnType<typeof factsOf> {
  mediaType: string
  titleOrderDa: string
  titleOrderSv: string
  findingCounts: { code: FindingCode; count: number }[]
  doubts: CountedDoubts
  /** items the document itself calls closed, by their places in the reading */
  closedItems: number[]
}

export function prepareReading(reading: Reading, name: string): PreparedReading {
  const facts = factsOf(reading, name)
  return {
    facts: {
      ...facts, mediaType: reading.source.mediaType, titleOrderDa: titleOrder(facts.title, 'da'), titleOrderSv: titleOrder(facts.title, 'sv'),
      findingCounts: findingCounts(reading), doubts: countedDoubts(reading), closedItems: reading.items.flatMap((one, item) => one.access === 'closed' ? [item] : []),
    },
    words: searchForm([facts.title, name, facts.body ?? '', reading.text].join('\n')),
    reading: JSON.stringify(reading),
  }
}

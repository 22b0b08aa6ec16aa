import type { Reading } from '../../reader/reading.ts'
import { whatItSays } from '../says/what-it-says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { doubtsOf } from './doubts.ts'
import type { Doubt } from './doubts.ts'

export interface CountedDoubts {
  /** values read */
  values: number
  /** doubts there are */
  count: number
  /** of them, the most urgent */
  doubts: Doubt[]
}

/** Of more than so many doubts about one document a person learns nothing new. */
const mostKept = 200

/** Places are the same in every language. */
export function countedDoubts(reading: Reading): CountedDoubts {
  const { values } = whatItSays(reading, wordingFor('da'))
  const doubts = doubtsOf(reading, values)
  return { values: values.length, count: doubts.length, doubts: doubts.slice(0, mostKept) }
}

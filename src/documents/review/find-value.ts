import type { Value } from '../says/says.ts'
import type { Correction } from './correction.ts'
import { fieldsOf } from './correction.ts'
import type { OpenReview } from './open-review.ts'

export interface FoundValue {
  value: Value
  /** what it is called in the reader's language: "Beslutning" */
  label: string
  /** its section's place */
  section: string
  /** what was read, for each field a correction has */
  read: Correction
}

/** The value at a place, as far as the one who asks may see; null when there is none. */
export function findValue({ says, reading, shown }: Pick<OpenReview, 'says' | 'reading' | 'shown'>, place: string): FoundValue | null {
  for (const group of says.groups) {
    const row = group.rows.find(one => one.values.some(value => value.place === place))
    const value = group.value?.place === place ? group.value : row?.values.find(one => one.place === place)
    if (value === undefined || value === null) continue
    const text = value.text ?? reading.text.slice(...value.span)
    return { value, label: row?.label ?? shown.words.document.labels.title, section: group.place, read: fieldsOf(value.kind).includes('text') ? { ...value.read, text } : value.read }
  }
  return null
}

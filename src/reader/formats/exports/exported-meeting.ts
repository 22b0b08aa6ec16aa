import type { Declared } from '../../layout.ts'
import type { ItemKind, PersonRole } from '../../reading.ts'

/** What the exports of all case systems have in common. Dates and times stay as the export writes them. */
export interface ExportedMeeting {
  kind: Declared['kind']
  body: string | null
  /** the meeting's own name or state, when it has one beside the body's */
  name: string | null
  time: string | null
  end: string | null
  place: string | null
  people: ExportedPerson[]
  items: ExportedItem[]
}

export interface ExportedPerson {
  name: string
  role: PersonRole
  note: string | null
}

export interface ExportedItem {
  number: string | null
  title: string | null
  access: 'open' | 'closed' | null
  kind: ItemKind | null
  caseNumber: string | null
  sections: ExportedSection[]
  attachments: string[]
}

export interface ExportedSection {
  heading: string | null
  /** the export's own decision field */
  decision: boolean
  content: { html: string } | { lines: string }
}

export function itemKind(text: string | null): ItemKind | null {
  if (text === null) return null
  if (/godkend|beslut|afgør|indstil/iu.test(text)) return 'decision'
  if (/drøft/iu.test(text)) return 'discussion'
  if (/orient|efterretning/iu.test(text)) return 'information'
  return null
}

/** Open items first, each group by its numbers; items without one keep their place at the end. */
export function inOrder(items: readonly ExportedItem[]): ExportedItem[] {
  const rank = (item: ExportedItem): number => (item.access === 'closed' ? 1 : 0)
  return items.toSorted((a, b) => rank(a) - rank(b) || compareNumbers(a.number, b.number))
}

function compareNumbers(a: string | null, b: string | null): number {
  const [as, bs] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(as.length, bs.length); i++) {
    const difference = (as[i] ?? 0) - (bs[i] ?? 0)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}

function partsOf(number: string | null): number[] {
  const parts = (number ?? '').match(/\d{1,9}/g)
  return parts === null ? [Number.MAX_SAFE_INTEGER] : parts.map(Number)
}

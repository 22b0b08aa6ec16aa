import type { Item, Reading, Span } from '../../reader/reading.ts'
import { merged, spansWithin, touches } from './spans.ts'

export interface HiddenPlaces {
  /** the items closed, and those within them */
  items: ReadonlySet<number>
  /** what belongs to them: whatever was read there goes */
  own: Span[]
  /** where the text beyond them names them word for word: blanked within what else was read there */
  mentions: Span[]
}

/** Where a reading tells of its closed items: their own places, what follows from them elsewhere, and where they are named. */
export function hiddenPlaces(reading: Reading, closed: ReadonlySet<number>): HiddenPlaces {
  const { items, followUps, text } = reading
  const ofClosed = items.filter((_, at) => closed.has(at))
  const within = (one: Item) => ofClosed.some(({ span }) => span[0] <= one.span[0] && span[1] >= one.span[1])
  const all = new Set(items.flatMap((one, at) => closed.has(at) || within(one) ? [at] : []))
  const gone = items.filter((_, at) => all.has(at))
  const own = merged([...gone.flatMap(spansWithin), ...followUps.filter(one => one.item !== null && all.has(one.item)).map(one => one.span)])
  const names = new Set([...gone.flatMap(namesOf), ...casesWithin(reading, own)])
  for (const one of items) if (one.caseNumber !== null && !gone.includes(one)) names.delete(one.caseNumber.text)
  return { items: all, own, mentions: merged([...names].flatMap(name => placesOf(text, name))) }
}

const saysClosed = /\s*\([^()]{0,80}\)\s*|^\s*lukket(?: punkt| sag)?\s*[-–:]\s*|\s*[-–:]\s*lukket(?: punkt| sag)?\s*$/giu

/** What an item may be called by elsewhere: its title with and without the remark that it is closed, its case, its attachments. */
function namesOf({ title, caseNumber, attachments }: Item): string[] {
  const titles = title === null ? [] : [title.text, title.text.replace(saysClosed, ' ')]
  return [...titles, ...caseNumber === null ? [] : [caseNumber.text], ...attachments.map(one => one.text)].map(name => name.trim()).filter(name => name.length > 3)
}

/** Cases a closed item speaks of: a case's number leads to its papers. */
function casesWithin({ references }: Reading, own: readonly Span[]): string[] {
  return references.filter(one => one.kind === 'case' && touches(own, one.span)).map(one => one.text)
}

/** Where a name of several words or a case's number stands, whatever its case and line breaks. A name of one word ("Orientering") is only named where it fills a line or a cell. */
function placesOf(text: string, name: string): Span[] {
  const words = name.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = words.length > 1 || /\p{N}.*\p{N}.*\p{N}/u.test(name)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s{1,20}')}(?![\\p{L}\\p{N}])`, 'giu')
    : new RegExp(`(?<=(?:^|[|\\n])[ \\t]{0,8}(?:(?:punkt |pkt\\. |sag )?[\\d.)*#:–-]{1,8}[ \\t]{1,8})?)${words[0]}(?=[ \\t.]{0,200}(?:\\d{1,4}[ \\t]{0,8})?(?:$|[|\\n]))`, 'giu')
  return [...text.matchAll(pattern)].map(found => [found.index, found.index + found[0].length])
}

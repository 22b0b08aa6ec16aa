import type { Item, Reading, Span, Statement, Workshop } from '../../reader/reading.ts'
import type { ClosedItem } from './closed-item.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { openPartOf, restOf } from './rest.ts'
import type { Sight } from './rest.ts'
import { secretWords, tells } from './secret-words.ts'
import { merged, touches } from './spans.ts'

/**
 * A reading as those get it who may not read its closed items: their places in the text are blanks, as many as there were
 * characters, so that all other spans keep; whatever was read there is gone, and whatever elsewhere names them or says a word
 * that stands only there. A closed item leaves its number and `access: 'closed'`. What lies outside is as it was.
 */
export function withoutClosed(reading: Reading, closed: readonly Pick<ClosedItem, 'item'>[]): Reading {
  if (closed.length === 0) return reading
  const { items, own, mentions } = hiddenPlaces(reading, new Set(closed.map(one => one.item)))
  const places = merged([...own, ...mentions])
  const text = blanked(reading.text, places)
  const see: Sight = { text, own, mentions, secret: secretWords(places.map(one => reading.text.slice(...one)), text) }
  const { pages: _, ...extra } = reading.extra
  const kept = reading.statements.map(one => restOf(one, see))
  return {
    ...openPartOf({ ...reading, text: '', items: [], statements: [], extra }, see),
    text,
    source: { ...reading.source, name: openName(reading.source.name, see) },
    items: reading.items.map((one, at) => items.has(at) ? placeOf(one) : openItem(one, see)),
    statements: remaining(kept),
    workshop: reading.workshop === null ? null : recounted(openPartOf(reading.workshop, see), reading, kept, own),
  }
}

function blanked(text: string, places: Span[]): string {
  let done = ''
  let at = 0
  for (const [from, to] of places) {
    done += text.slice(at, from) + ' '.repeat(Math.min(to, text.length) - from)
    at = to
  }
  return done + text.slice(at)
}

/** All that is left of a closed item: that there is one, and where it begins. */
function placeOf({ number, span }: Item): Item {
  return {
    number: number !== null && /^[\p{N}.)]{1,8}$/u.test(number) ? number : null, title: null, route: [], presenter: null, slot: null, caseNumber: null, access: 'closed', kind: null,
    sections: [], recommendations: [], decisions: [], attachments: [], span: [span[0], span[0]],
  }
}

/** An item holds others' places only by going round them: it stays, with what is open in it. */
function openItem(item: Item, see: Sight): Item {
  const { span, sections, ...rest } = item
  const open = sections.filter(one => !touches(see.own, one.span)).map(one => ({ ...one, heading: one.heading === null ? null : restOf(one.heading, see) }))
  return { ...openPartOf(rest, see), span, sections: open }
}

/** A file is often named after what it is about. */
function openName(name: string, see: Sight): string {
  const extension = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return tells(see.secret, name) ? `dokument${tells(see.secret, extension) ? '' : extension}` : name
}

function remaining(kept: (Statement | null)[]): Statement[] {
  let next = 0
  const places = kept.map(one => one === null ? null : next++)
  return kept.flatMap(one => one === null ? [] : [{ ...one, parent: one.parent === null ? null : places[one.parent] ?? null }])
}

/** A grid counts what is shown: a closed statement would be missed in its sum. */
function recounted(workshop: Workshop, { statements, findings }: Reading, kept: (Statement | null)[], own: Span[]): Workshop {
  if (!kept.includes(null) && !findings.some(one => one.code === 'emptyAnswer' && one.span !== null && touches(own, one.span))) return workshop
  return {
    ...workshop,
    cells: workshop.cells.map(cell => {
      const gone = statements.filter((one, at) => kept[at] === null && one.theme === cell.theme && one.question === cell.question)
      const top = gone.filter(one => one.parent === null).length
      return { ...cell, top: Math.max(0, cell.top - top), nested: Math.max(0, cell.nested - (gone.length - top)), empty: 0 }
    }),
  }
}

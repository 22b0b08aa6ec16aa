import type { DocumentKind, Reading, Span } from '../../reader/reading.ts'
import { foundIn } from './found.ts'
import { itemGroup } from './items.ts'
import { consultationGroup, letterGroup, meetingGroup, peopleGroup, titleRows } from './meeting.ts'
import { otherGroups } from './other.ts'
import type { Group, Value } from './says.ts'
import { group, numberInTextOrder, valuesOf } from './says.ts'
import { statementGroups } from './statements.ts'
import type { Wording } from './wording-for.ts'

export interface WhatItSays {
  groups: Group[]
  /** all values, in the order of their numbers */
  values: Value[]
}

function letterHeading(kind: DocumentKind, w: Wording): string {
  const { groups } = w.words
  return kind === 'statusLetter' ? groups.letter : kind === 'story' ? groups.story : groups.document
}

/** Everything a reading holds that has a place in the text, grouped as a reader of minutes looks for it, numbered as it comes in the text. */
export function whatItSays(reading: Reading, w: Wording): WhatItSays {
  const title = titleRows(reading, w)
  const found = foundIn(reading)
  const { meeting, letter, consultation } = reading
  const groups: Group[] = []
  if (meeting !== null) groups.push(meetingGroup(meeting, title, w))
  else if (letter === null) groups.push(group('document', w.words.groups.document, title))
  if (letter !== null) groups.push(letterGroup(letter, letterHeading(reading.kind, w), meeting === null ? title : [], w))
  const items = reading.items.map((item, at) => itemGroup(item, reading.followUps.filter(one => one.item === at), w, found))
  // an item's presenter is a person too, and its case a reference: said once, where it belongs
  const said = new Set(valuesOf([...groups, ...items]).map(one => String(one.span)))
  const unsaid = <One extends { span: Span }>(some: One[]) => some.filter(one => !said.has(String(one.span)))
  groups.push(peopleGroup([...reading.people.filter(one => one.title !== null), ...unsaid(reading.people.filter(one => one.title === null))], reading.kind, w))
  if (consultation !== null) groups.push(consultationGroup(consultation, w))
  groups.push(...items, ...statementGroups(reading, w), ...otherGroups({ ...reading, references: unsaid(reading.references) }, w, found))
  const shown = groups.filter((one, at) => one.rows.length > 0 || one.value !== null || one.note !== '' || groups[at + 1]?.level === 4)
  return { groups: shown, values: numberInTextOrder(shown) }
}

import type { Reading, Trial } from '../../reader/reading.ts'
import type { Found } from './found.ts'
import { followUpRow } from './items.ts'
import type { Group, Row } from './says.ts'
import { group, row, together, value } from './says.ts'
import type { Wording } from './wording-for.ts'

/** What a document says besides meeting, items and statements; a group without rows is left out by the caller. */
export function otherGroups(reading: Reading, w: Wording, found: Found): Group[] {
  const { groups, labels } = w.words
  const loose = reading.followUps.filter(one => one.item === null || reading.items[one.item] === undefined)
  return [
    group('trials', groups.trials, reading.trials.map(one => trialRow(one, w))),
    group('goals', groups.goals, reading.goals.map(one => row(labels.goal, value('goal', one.span, one.text, {
      after: present([one.target === null ? null : w.words.target(w.number(one.target)), one.theme, one.audience === null ? null : w.words.audience(one.audience), one.unit]),
    })))),
    group('practices', groups.practices, reading.practices.map(one => row(w.all.practiceKinds[one.kind], value('practice', one.span, one.text, { read: { practiceKind: one.kind }, after: present([one.unit]) })))),
    group('followUps', groups.followUps, loose.map(one => followUpRow(one, w, found))),
    group('covers', groups.covers, reading.covers.map(one => {
      const nobody = w.words.nobody
      const period = one.from === null && one.to === null ? null
        : w.words.fromTo(one.from === null ? w.words.openEnd : w.date(one.from), one.to === null ? w.words.openEnd : w.date(one.to))
      return row(labels.cover, value('cover', one.span, w.words.cover(one.absent ?? nobody, one.covering ?? nobody), { after: present([period]) }))
    })),
    group('groups', groups.groups, reading.groups.map(one => {
      const members = one.members.map(member => member.unit === null ? member.name : `${member.name} (${member.unit})`)
      return row(labels.group, value('group', one.span, [one.name, members.join(', ')].filter(part => part !== '').join(': ')))
    })),
    group('unitNotes', groups.unitNotes, reading.unitNotes.map(one => row(labels.unitNote, value('unitNote', one.span, one.text, { after: [one.unit] })))),
    group('references', groups.references, reading.references.map((one): Row => row(w.all.referenceKinds[one.kind], value('reference', one.span, one.text, {
      read: { referenceKind: one.kind },
      after: present([one.body, one.date === null ? null : w.date(one.date)]),
    })))),
    group('amounts', groups.amounts, together(labels.amounts, reading.amounts.map(one => value('amount', one.span, one.text, { read: { number: String(one.value), unit: one.unit } })))),
    group('abbreviations', groups.abbreviations, together(labels.abbreviations, reading.abbreviations.map(one => value('abbreviation', one.span, one.long === null ? one.short : `${one.short} = ${one.long}`)))),
  ]
}

function trialRow(one: Trial, w: Wording): Row {
  const named = one.name === null || one.text.includes(one.name) ? one.text : `${one.name}: ${one.text}`
  return row(w.words.labels.trial, value('trial', one.span, named, {
    lead: one.state === null ? null : w.all.trialStates[one.state],
    strong: true,
    read: one.state === null ? {} : { trialState: one.state },
    after: present([one.period, one.persons === null ? null : w.words.persons(one.persons), one.effort]),
  }))
}

function present(parts: (string | null)[]): string[] {
  return parts.filter((part): part is string => part !== null && part !== '')
}

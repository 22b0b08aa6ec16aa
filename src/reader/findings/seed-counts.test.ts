import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGoals } from '../constructs/goals.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { FindingCode, Reading } from '../reading.ts'
import { understand } from '../understand.ts'
import { readFindings } from './index.ts'

const folder = process.env.ROEDTRAAD_SEEDS ?? '../shared/seeds'
const present = existsSync(folder)
if (!present) console.log(`The counts in the source documents are not checked: there is no folder ${folder} (set ROEDTRAAD_SEEDS).`)

interface Read {
  reading: Reading
  count: (code: FindingCode) => number
}

function read(start: string): Read {
  const name = readdirSync(folder).find((file) => file.startsWith(start))!
  const layout = layOutLines(readFileSync(join(folder, name), 'utf8'), 'text/plain')
  const reading = understand(layout, { name, mediaType: 'text/plain', sha256: '', bytes: layout.text.length })
  const sheet = { text: layout.text, blocks: layout.blocks, language: reading.language }
  const goals = readGoals(sheet, reading.kind)
  const findings = readFindings({ ...reading, sheet, goals, ownDate: reading.meeting?.date?.value ?? null, emptyAnswers: [], trouble: [] })
  return { reading, count: (code) => findings.filter((one) => one.code === code).length }
}

/** Counts alone: no text of the source documents stands in the project. */
describe.skipIf(!present)('the source documents', () => {
  it('managers\' minutes: amounts, references, one cover, one group of four, ten abbreviations, three notes', () => {
    const { reading } = read('001')
    expect(reading.amounts.map((one) => one.value)).toEqual([1, 1, 5, 5, 5, 15, 2, 150, 500, 2000])
    expect(reading.references.filter((one) => one.kind === 'case')).toHaveLength(3)
    expect(reading.references.filter((one) => one.kind === 'meeting').map((one) => one.date)).toEqual(['2012-10-22', '2012-10-04', null])
    expect(reading.references.filter((one) => one.kind === 'event').map((one) => one.date)).toEqual(['2012-10-24'])
    expect(reading.covers.map(({ from, to }) => [from, to])).toEqual([['2012-12-08', '2013-01-13']])
    expect(reading.groups.map((one) => one.members.filter((member) => member.unit !== null).length)).toEqual([4])
    expect(reading.abbreviations.map((one) => one.long)).toEqual(Array.from({ length: 10 }, () => null))
    expect(reading.unitNotes.map((one) => one.unit.length)).toEqual([3, 3, 3])
    expect(reading.unitNotes.filter((one) => one.unit === reading.unitNotes[0]!.unit)).toHaveLength(2)
  })

  it('managers\' minutes: six follow-ups, three without owner, none with a date', () => {
    const { reading } = read('001')
    expect(reading.followUps.map((one) => [one.item, one.owner !== null, one.due])).toEqual([[2, false, null], [2, false, null], [2, true, null], [3, false, null], [3, true, null], [4, true, null]])
  })

  it('managers\' minutes: what a careful secretary would ask', () => {
    const { count } = read('001')
    const wanted: [FindingCode, number][] = [
      ['unansweredRecommendation', 1], ['sumMismatch', 1], ['goalWithoutNumber', 1], ['noAttendance', 1], ['missingSection', 1], ['noDecisionRecorded', 2],
      ['noOwner', 3], ['noDueDate', 6], ['unknownAbbreviation', 10], ['weekdayMismatch', 0], ['possiblePersonalData', 0],
    ]
    expect(wanted.map(([code]) => [code, count(code)])).toEqual(wanted)
  })

  it('staff meeting: one unit spelled out; nothing to sum, no tasks', () => {
    const { reading, count } = read('000')
    expect(reading.abbreviations.map((one) => one.long !== null)).toEqual([false, true])
    expect([reading.amounts.length, reading.covers.length, reading.groups.length, reading.followUps.length, count('sumMismatch')]).toEqual([0, 0, 0, 0, 0])
  })

  it('café meeting: the money with its scale word; wishes are no tasks', () => {
    const { reading } = read('002')
    expect(reading.amounts.map((one) => [one.value, one.unit])).toEqual([[1500000, 'DKK'], [6, 'persons']])
    expect([reading.followUps.length, reading.covers.length, reading.groups.length]).toEqual([0, 0, 0])
  })

  it('letter and post: no tasks, no covers without names, no money', () => {
    for (const start of ['003', '004']) {
      const { reading } = read(start)
      expect([reading.followUps.length, reading.covers.length, reading.groups.length, reading.amounts.length]).toEqual([0, 0, 0, 0])
    }
  })
})

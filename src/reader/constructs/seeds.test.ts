import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layOutLines } from '../formats/text-lines.ts'
import type { Item } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { readApproval } from './approval.ts'
import { readGoals } from './goals.ts'
import { readLetter } from './letter.ts'
import { readMandate } from './mandate.ts'
import { readPractices } from './practices.ts'
import { readStaffConsultation } from './staff-consultation.ts'
import { readStatementLists } from './statement-lists.ts'
import { readTrials } from './trials.ts'
import { readWorkshop } from './workshop.ts'

/** The five source documents stay outside the project; only their counts are kept here. */
const folder = process.env['ROEDTRAAD_SEEDS'] ?? '../shared/seeds'
const present = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('000_'))
if (!present) console.log(`The source documents are not checked: no folder ${folder} (set ROEDTRAAD_SEEDS).`)

function seed(number: number): Sheet {
  const name = readdirSync(folder).find((file) => file.startsWith(`00${number}_`))!
  const layout = layOutLines(readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), 'text/plain')
  return { text: layout.text, blocks: layout.blocks, language: number === 4 ? 'sv' : 'da' }
}

const count = <T>(list: readonly T[], test: (entry: T) => boolean): number => list.filter(test).length

describe.skipIf(!present)('the five source documents, by their counts', () => {
  it('document 0: what staff said, how they stood, who led and how the minutes were approved', () => {
    const sheet = seed(0)
    const { consultation, statements } = readStaffConsultation(sheet)!
    expect(['pro', 'con', 'offAgenda', 'note'].map((kind) => count(statements, (s) => s.kind === kind))).toEqual([26, 7, 1, 0])
    expect(count(statements, (s) => s.asks && s.kind === 'con')).toBe(2)
    expect(consultation.questions).toHaveLength(2)
    expect(consultation.stance).toMatchObject({ for: null, against: null, abstain: null, unanimous: 'for' })
    const mandate = readMandate(sheet)
    expect([mandate?.from?.text.split(' ').length, mandate?.to?.text.split(' ').length]).toEqual([2, 3])
    expect(readApproval(sheet)).toMatchObject({ mode: 'allParticipants', approved: true })
    expect(readTrials(sheet, 'staffConsultation', [])).toHaveLength(1)
    expect(readWorkshop(sheet)).toBeNull()
  })

  it('document 1: one trial with its figures, three goals, and no statements', () => {
    const sheet = seed(1)
    const lines = sheet.blocks.map((block) => sheet.text.slice(...block.span))
    const at = lines.findIndex((line, i) => /^\d\d\/\d+$/.test(line) && lines.slice(0, i).some((before) => /^\d\d\/\d+$/.test(before)))
    const end = lines.findIndex((line, i) => i > at && /^Punkt \d/.test(line))
    const item: Item = { number: '3', title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions: [], attachments: [], span: [sheet.blocks[at]!.span[0], sheet.blocks[end]!.span[0]] }
    const trials = readTrials(sheet, 'minutes', [item])
    expect(trials.map((t) => [t.persons, t.effort?.length, t.period?.includes('1'), t.state])).toEqual([[5, 31, true, 'ended']])
    const goals = readGoals(sheet, 'minutes')
    expect(goals.map((g) => [g.target, g.theme !== null, g.audience !== null])).toEqual([[500, true, true], [2000, true, false], [null, true, false]])
    expect([readWorkshop(sheet), readStaffConsultation(sheet), readMandate(sheet), readApproval(sheet)]).toEqual([null, null, null, null])
    expect(readStatementLists(sheet)).toEqual([])
    expect(readPractices(sheet, 'minutes')).toEqual([])
  })

  it('document 2: sixteen cells, each with its counts', () => {
    const { workshop, statements, emptyAnswers } = readWorkshop(seed(2))!
    expect(workshop.cells.map((c) => `${c.top}/${c.nested}/${c.empty}`)).toEqual([
      '8/6/1', '8/12/0', '10/0/1', '11/5/0', '4/12/0', '10/0/0', '4/0/0', '7/0/0', '4/0/0', '21/0/0', '0/0/1', '3/0/0', '6/11/0', '5/6/0', '0/0/1', '5/10/0',
    ])
    expect([workshop.bodies.length, workshop.themes.length, workshop.questions.length, statements.length, emptyAnswers.length]).toEqual([3, 4, 4, 168, 4])
    expect(count(statements, (s) => s.kind === 'solution')).toBe(9)
    expect(count(statements, (s) => s.parent !== null)).toBe(62)
    expect(count(statements, (s) => s.requester !== null)).toBe(2)
    expect(readTrials(seed(2), 'workshopInput', [])).toEqual([])
  })

  it('document 3: author, office, period, at least eight things to work on, one of them on a condition', () => {
    const letter = readLetter(seed(3), 'statusLetter')!
    expect([letter.author?.text.split(' ').length, letter.unit?.text.split(' ').length, Number(letter.periodEnd) - Number(letter.periodStart), letter.date]).toEqual([2, 6, 1, null])
    expect(letter.focus.length).toBeGreaterThanOrEqual(8)
    expect(count(letter.focus, (f) => f.condition !== null)).toBe(1)
    expect(letter.hopes).toHaveLength(3)
    expect(readTrials(seed(3), 'statusLetter', [])).toHaveLength(1)
    expect(readGoals(seed(3), 'statusLetter')).toEqual([])
  })

  it('document 4: a dated post with its practices by kind', () => {
    const sheet = seed(4)
    const letter = readLetter(sheet, 'story')!
    expect([letter.date?.value.length, letter.author?.text.split(' ').length, letter.categories]).toEqual([10, 2, []])
    const practices = readPractices(sheet, 'story')
    expect(['strength', 'coachLoan', 'workingGroup', 'recurringEvent', 'visit'].map((kind) => count(practices, (p) => p.kind === kind))).toEqual([3, 1, 1, 1, 1])
    expect(new Set(practices.filter((p) => p.kind === 'strength').map((p) => p.unit)).size).toBe(3)
  })
})

import { memberOfLine, membersIn, type Member } from './member-lists.ts'
import type { Block } from '../layout.ts'
import type { Group } from '../reading.ts'
import { sentencesOf, trimSpan, wordsOf, type Sheet } from '../sheet.ts'
import { fold, words } from '../words.ts'

const consists = words('\\b(?:består af|består av|bestående af|bestående av|utgörs av|utgjøres av|udgøres af|er sammensat af|är sammansatt av|er satt sammen av)\\b')
const groupHeading = /^(?:(?:medlemmer (?:af|i)|medlemmar i|ledamöter i|deltagere i|deltagare i|deltakere i) )?(?:den |det )?[\p{L}-]*(?:arbejdsgruppe|arbetsgrupp|arbeidsgruppe|projektgruppe|projektgrupp|prosjektgruppe|styregruppe|styrgrupp|styringsgruppe|følgegruppe|referencegruppe|referensgrupp|referansegruppe)[\p{L}]*(?: (?:for|om|vedr\.?|för) .{2,60})?(?: består (?:af|av))?\s*:?$/iu
const attendance = /^(?:deltager|deltagar|deltaker|til stede|tilstede|närvarande|mødedeltag|møtedeltak|afbud|fravær|forfall|frånvar|medlemmer|ledamöter)/iu

/**
 * Groups whose members a text lists: "Arbejdsgruppen, som består af Anna Holm, BKF, og Per Dam, TMF",
 * or a heading with a list below. The meeting's own attendance is none.
 */
export function readGroups(sheet: Sheet): Group[] {
  const groups: Group[] = []
  let firstAttendance: number | null = null
  sheet.blocks.forEach((block, i) => {
    const length = block.span[1] - block.span[0]
    if (length < 6) return
    const stretch = sheet.text.slice(block.span[0], block.span[1])
    const said = /best|utg|udg|sammens|satt/.test(stretch) ? consists.exec(stretch) : null
    if (said !== null) {
      const group = groupIn(sheet, block, i, said.index, said[0].length)
      if (group !== null) groups.push(group)
    } else if (length < 140 && block.cell === null && /grup/.test(stretch)) {
      const line = fold(stretch)
      const group = groupHeading.test(line) && (firstAttendance ??= attendanceLine(sheet)) < i ? listBelow(sheet, i, line.replace(/\s*:$/, ''), block.span[0]) : null
      if (group !== null) groups.push(group)
    }
  })
  return groups
}

/** Block index of the first attendance heading; a list of persons before it is the meeting's own. */
function attendanceLine(sheet: Sheet): number {
  const at = sheet.blocks.findIndex((block) => block.span[1] - block.span[0] < 140 && attendance.test(wordsOf(sheet, block)))
  return at < 0 ? Number.MAX_SAFE_INTEGER : at
}

function groupIn(sheet: Sheet, block: Block, i: number, verb: number, length: number): Group | null {
  const { text } = sheet
  const at = block.span[0] + verb
  const sentence = sentencesOf(text, block.span[0], block.span[1]).find((one) => one.span[0] <= at && at < one.span[1])
  if (sentence === undefined) return null
  const name = groupName(text, sentence.span[0], at)
  if (name === null) return null
  let from = at + length
  while (/[\s:]/.test(text[from] ?? 'x')) from++
  if (from >= block.span[1]) return listBelow(sheet, i, name.text, name.start)
  const list = membersIn(text, from, block.span[1])
  if (list.members.length < 2) return null
  return { name: name.text, members: list.members, span: [name.start, list.end] }
}

/** The noun before "(, som) består af", without a clause before it. */
function groupName(text: string, from: number, verb: number): { text: string; start: number } | null {
  const before = text.slice(from, verb).replace(/,?\s*(?:der|som)?\s*$/iu, '')
  const comma = Math.max(before.lastIndexOf(', '), before.lastIndexOf(': '))
  const article = /^(?:.*\s)(?=(?:en|et|ett|ei)\s\S+(?:\s\S+){0,3}$)/su.exec(before.slice(Math.max(0, comma)))
  const [start, end] = trimSpan(text, from + Math.max(0, comma) + (article !== null ? article[0].length : comma < 0 ? 0 : 2), from + before.length)
  const name = text.slice(start, end)
  return name === '' || name.length > 90 || /^(?:der|det|den|som|hvilke[nt]?)$/iu.test(name) ? null : { text: name, start }
}

/** The lines below a heading that are persons; a line that is none ends the list. */
function listBelow(sheet: Sheet, i: number, name: string, start: number): Group | null {
  const members: Member[] = []
  let end = start
  for (const block of sheet.blocks.slice(i + 1, i + 40)) {
    if (block.kind === 'heading' || (block.kind === 'cell') || (members.length > 0 && block.gap > 1 && block.kind !== 'item')) break
    if (block.span[0] === block.span[1]) continue
    const member = memberOfLine(fold(wordsOf(sheet, block)))
    if (member === null) break
    members.push(member)
    end = block.span[1]
  }
  return members.length < 2 ? null : { name, members, span: [start, end] }
}

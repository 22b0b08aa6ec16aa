import type { Block } from '../layout.ts'
import type { Consultation, Span, Statement, StatementKind } from '../reading.ts'
import type { Sentence, Sheet } from '../sheet.ts'
import { sentencesOf, trimSpan, wordsOf } from '../sheet.ts'
import { answerMark, askedMatter, bothWays, forOrAgainst, listKindOf, offAgenda, staffMeeting } from '../lexicon/consultation-words.ts'
import { consultationHead } from './consultation-heads.ts'
import { askedQuestions, questionAt } from './consultation-questions.ts'
import { stanceIn } from './consultation-stance.ts'
import { subjectOf } from './consultation-subject.ts'
import { signedLists } from './signed-lists.ts'
import { saidStatement } from './statement-parts.ts'
import { tableSections } from './workshop-table.ts'

export interface ConsultationReading {
  consultation: Consultation
  statements: Statement[]
  emptyAnswers: Span[]
}

/** What the lines being read answer: a list of one kind, how staff stand, or nothing yet. */
type Part = StatementKind | 'stance' | null

/**
 * What staff were asked and what they said: pros, cons, remarks off the agenda, how they stand.
 * Null where the paper is of no such meeting; `known` when its kind has been settled already.
 */
export function readStaffConsultation(sheet: Sheet, known = false): ConsultationReading | null {
  if (!known && !namedAsStaffMeeting(sheet)) return null
  const asked = askedQuestions(sheet)
  const skip = new Map(asked.places.map((place, index) => [place, index]))
  const signed = signedLists(sheet, true)
  const said: Statement[] = []
  const parents: { level: number; at: number }[] = []
  const emptyAnswers: Span[] = []
  const stanceSentences: Sentence[] = []
  const otherSentences: Sentence[] = []
  let part: Part = null
  let question: number | null = null
  let listing = false
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    const line = wordsOf(sheet, block)
    const asking = skip.get(i)
    if (asking !== undefined) {
      if (!asked.listed) open(asking)
      continue
    }
    if (block.cell !== null) {
      i += table(i) - 1
      continue
    }
    const sign = signed.get(i)
    if (sign !== undefined) {
      part = sign.kind
      if (!sign.sign) take(block, block.span, line)
      if (!signed.has(i + 1)) part = null
      continue
    }
    const answer = line.length < 2000 ? answerMark.exec(line) : null
    if (answer !== null) {
      open(Number(answer[1]) - 1)
      const rest = answer[2]!
      if (rest !== '' && !opens(block, rest, i)) take(block, [block.span[1] - rest.length, block.span[1]], rest)
      continue
    }
    if (offAgenda.test(line)) {
      if (block.kind === 'heading' || /:$/.test(line) || line.length < 28) {
        part = 'offAgenda'
        question = null
      } else {
        said.push(saidStatement(sheet.text, block.span, 'offAgenda', { question: null }))
        part = null
      }
      continue
    }
    if (block.kind !== 'item' && opens(block, line, i)) continue
    if (block.kind === 'heading' || closes(line)) {
      part = null
      continue
    }
    if (block.kind === 'item') listing = true
    else if (isList(part)) {
      if (sheet.blocks[i + 1]?.kind === 'item' && !listing) continue
      if (listing) part = null
    }
    take(block, block.span, line)
  }
  const stance = stanceIn(stanceSentences, true) ?? stanceIn(otherSentences, false)
  const found = said.some((s) => s.kind === 'pro' || s.kind === 'con') || (stance !== null && asked.places.length > 0)
  if (!known && !found) return null
  const questions = asked.places.map((place) => questionAt(sheet, place))
  return {
    consultation: { subject: subjectOf(sheet, questions), questions, stance },
    statements: said,
    emptyAnswers,
  }

  /** A heading such as "Ulemper", and what is answered on its own line. */
  function opens(block: Block, line: string, i: number): boolean {
    const head = consultationHead(line, sheet.blocks[i + 1])
    if (head === null) return false
    part = head.kind
    if (part === 'proposal' || part === 'note') question = null
    listing = false
    parents.length = 0
    if (head.rest > 0) take(block, trimSpan(sheet.text, block.span[1] - line.length + head.rest, block.span[1]), line.slice(head.rest))
    return true
  }

  function open(index: number): void {
    listing = false
    parents.length = 0
    const place = asked.places[index]
    question = place === undefined ? null : index + 1
    const words = place === undefined ? '' : wordsOf(sheet, sheet.blocks[place]!)
    part = bothWays.test(words) ? 'pro' : forOrAgainst.test(words) ? 'stance' : listKindOf(words) ?? (place === undefined || askedMatter.test(words) ? null : 'note')
  }

  function take(block: Block, span: Span, line: string): void {
    if (part === 'stance') stanceSentences.push(...sentencesOf(sheet.text, span[0], span[1]))
    else if (part === null || (part === 'note' && block.kind !== 'item' && tellsStance(span))) otherSentences.push(...sentencesOf(sheet.text, span[0], span[1]))
    else if (/^[\s.…_\-–—]*$/u.test(line)) emptyAnswers.push(block.outer)
    else {
      const level = block.kind === 'item' ? block.level : 0
      while (parents.length > 0 && (parents.at(-1)!.level >= level || said[parents.at(-1)!.at]!.kind !== part)) parents.pop()
      said.push(saidStatement(sheet.text, span, part, { question, parent: parents.at(-1)?.at ?? null }))
      if (block.kind === 'item') parents.push({ level, at: said.length - 1 })
    }
  }

  /** "Afstemning: 12 for, 1 imod" is no remark, wherever it stands. */
  function tellsStance(span: Span): boolean {
    return span[1] - span[0] < 300 && stanceIn(sentencesOf(sheet.text, span[0], span[1]), false) !== null
  }

  function table(from: number): number {
    const number = sheet.blocks[from]!.cell!.table
    let to = from
    while (sheet.blocks[to]?.cell?.table === number) to++
    for (const section of tableSections(sheet, sheet.blocks.slice(from, to))) {
      const title = (section.question ?? section.theme)?.title ?? null
      const kind = title === null ? null : listKindOf(sheet.text.slice(title[0], title[1]))
      if (kind !== null) for (const note of section.blocks) said.push(saidStatement(sheet.text, note.span, kind, { question }))
    }
    return to - from
  }
}

function isList(part: Part): boolean {
  return part === 'pro' || part === 'con' || part === 'proposal'
}

function closes(line: string): boolean {
  return /^\/\s?\p{Lu}/u.test(line) || /^(?:med venlig hilsen|vänliga hälsningar|med vennlig hilsen|referat|protokoll)/iu.test(line)
}

function namedAsStaffMeeting(sheet: Sheet): boolean {
  return sheet.blocks.slice(0, 12).some((block) => {
    const line = wordsOf(sheet, block)
    return line.length < 600 && staffMeeting.test(line)
  })
}

import type { Passage, Span, Statement, Workshop } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { passage, wordsOf } from '../sheet.ts'
import { workshopTitle } from '../lexicon/workshop-words.ts'
import { headingForm, words } from '../words.ts'
import { bodiesAddressed, bodiesInTitle } from './workshop-bodies.ts'
import { gridOf } from './workshop-grid.ts'
import { planOf } from './workshop-plan.ts'
import type { Plan } from './workshop-plan.ts'
import { sectionsOf } from './workshop-sections.ts'

export interface WorkshopReading {
  workshop: Workshop
  statements: Statement[]
  /** one per empty bullet, where the bullet stands */
  emptyAnswers: Span[]
  title: Passage | null
}

const minutesHeading = words('^(?:indstilling|innstilling|beslutning(?:er)?|beslut|vedtak|forslag til vedtak|förslag till beslut|beslutsunderlag|paragrafer|justering)$')

/**
 * Themes, questions and what people said under them. Null where the paper is no workshop's;
 * `known` when its kind has been settled already, so that only its form is looked at.
 */
export function readWorkshop(sheet: Sheet, known = false): WorkshopReading | null {
  if (sheet.blocks.length < 2 || isPlan(sheet)) return null
  const titled = namedAsWorkshop(sheet)
  const named = known || titled
  if (!named && !/(?:T(?:EMA|ema)\s?1|\n[#*\s]{0,8}A1)/.test(sheet.text)) return null
  const plan = planOf(sheet)
  if (!named && !clearlyAsked(plan)) return null
  if (!known && sheet.blocks.some((block) => block.kind !== 'item' && minutesHeading.test(headingForm(wordsOf(sheet, block).slice(0, 40))))) return null
  if (!titled && plan.weak) return null
  const outline = sectionsOf(sheet, plan)
  if (outline.themes.heads.length + outline.questions.heads.length === 0) return null
  const grid = gridOf(sheet, outline)
  const title = titleOf(sheet, plan)
  const asPassage = (span: Span | null): Passage | null => (span === null ? null : passage(sheet.text, span[0], span[1]))
  return {
    workshop: {
      bodies: bodiesOf(sheet, title),
      themes: outline.themes.heads.map((entry) => ({ number: entry.number, title: asPassage(entry.title ?? entry.label ?? null) })),
      questions: outline.questions.heads.map((entry) => ({ number: entry.number, text: asPassage(entry.title) })),
      cells: grid.cells,
    },
    statements: grid.statements,
    emptyAnswers: grid.emptyAnswers,
    title,
  }
}

function bodiesOf(sheet: Sheet, title: Passage | null): string[] {
  const titled = title === null ? [] : bodiesInTitle(title.text)
  return titled.length > 0 ? titled : bodiesAddressed(sheet)
}

/** A plan for a workshop, minute by minute: its questions are still to be asked. */
function isPlan(sheet: Sheet): boolean {
  if (!/\d ?min/.test(sheet.text)) return false
  let timed = 0
  for (const block of sheet.blocks) if (/\d ?min(?:utter|\.)?\)?$/u.test(wordsOf(sheet, block).slice(-24))) timed++
  return timed >= 4
}

/** A workshop's word in the first lines of the paper. */
function namedAsWorkshop(sheet: Sheet): boolean {
  return sheet.blocks.slice(0, 3).some((block, i) => {
    const line = wordsOf(sheet, block)
    return (i === 0 || block.bold || (block.kind === 'heading' && block.level === 1)) && line.length < 140 && workshopTitle.test(line)
  })
}

/** Themes with questions asked under each: a form no minutes have. */
function clearlyAsked(plan: Plan): boolean {
  return plan.themes.size >= 2 && plan.questions.size >= plan.themes.size
}

function titleOf(sheet: Sheet, plan: Plan): Passage | null {
  for (let i = 0; i < Math.min(sheet.blocks.length, 6); i++) {
    if (plan.themes.has(i) || plan.questions.has(i)) return null
    const block = sheet.blocks[i]!
    if (block.kind === 'cell' || block.kind === 'item') continue
    const line = wordsOf(sheet, block)
    if (line.length > 200 || /^(?:dato|datum|sted|plats|tid)\s*:/iu.test(line)) continue
    return { text: line, span: [block.span[0], block.span[1]] }
  }
  return null
}

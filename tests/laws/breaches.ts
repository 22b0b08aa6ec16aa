import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadResult } from '../../src/reader/read.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { schemaBreaches, type Schema } from '../kit/json-schema.ts'
import { shapeBreaches } from '../kit/reading-shape.ts'
import { placesIn } from './walk.ts'

const contract = process.env.ROEDTRAAD_CONTRACT ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'contracts', 'read.schema.json')
const schema = existsSync(contract) ? JSON.parse(readFileSync(contract, 'utf8')) as Schema : null

/** What in a reading breaks a law, in words; empty when all hold. */
export function breachesOf(reading: Reading): string[] {
  return [...placesThatLie(reading), ...shapeBreaches(reading), ...indexesThatPointNowhere(reading), ...(schema === null ? [] : schemaBreaches(reading, schema).slice(0, 3))]
}

/** A document may be refused, but never because the reader itself fell. */
export function breachesOfResult(result: ReadResult): string[] {
  if (result.ok) return breachesOf(result.reading)
  return result.refusal.code === 'unreadable' ? ['the reader threw'] : []
}

function placesThatLie(reading: Reading): string[] {
  const { text } = reading
  return placesIn(reading).flatMap(({ path, span: [start, end], text: said }) => {
    if (start < 0 || start > end || end > text.length) return [`${path}: [${start}, ${end}) is outside the text`]
    return said !== null && said !== text.slice(start, end) ? [`${path}: says ${JSON.stringify(said.slice(0, 80))}, and there stands ${JSON.stringify(text.slice(start, end).slice(0, 80))}`] : []
  })
}

/** A statement's question is the workshop's, or the consultation's. */
function indexesThatPointNowhere({ statements, followUps, items, workshop, consultation }: Reading): string[] {
  const themes = workshop?.themes.length ?? 0
  const questions = workshop?.questions.length ?? consultation?.questions.length ?? 0
  const inside = (index: number | null, from: number, below: number): boolean => index === null || (index >= from && index < below)
  return [
    ...statements.flatMap(({ parent, theme, question }, at) => [
      ...(inside(parent, 0, at) ? [] : [`statements.${at}.parent is ${parent}`]),
      ...(inside(theme, 1, themes + 1) ? [] : [`statements.${at}.theme is ${theme} of ${themes}`]),
      ...(inside(question, 1, questions + 1) ? [] : [`statements.${at}.question is ${question} of ${questions}`]),
    ]),
    ...followUps.flatMap(({ item }, at) => (inside(item, 0, items.length) ? [] : [`followUps.${at}.item is ${item} of ${items.length}`])),
    ...(workshop?.cells ?? []).flatMap(({ theme, question }, at) => (inside(theme, 1, themes + 1) && inside(question, 1, questions + 1) ? [] : [`workshop.cells.${at} points nowhere`])),
  ]
}

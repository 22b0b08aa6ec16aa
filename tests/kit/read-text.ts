import { expect } from 'vitest'
import { contentLines, type Line } from '../../src/reader/constructs/lines.ts'
import { layOutLines } from '../../src/reader/formats/text-lines.ts'
import type { Item, Language, Passage, Reading } from '../../src/reader/reading.ts'
import type { Sheet } from '../../src/reader/sheet.ts'
import { understand } from '../../src/reader/understand.ts'
import { breachesOf } from '../laws/breaches.ts'

/** A written paper as the constructs meet it: its sheet and its content lines. */
export function paper(text: string, language: Language | null = null, mediaType = 'text/plain'): { text: string; sheet: Sheet; lines: Line[] } {
  const layout = layOutLines(text, mediaType)
  const sheet: Sheet = { text: layout.text, blocks: layout.blocks, language }
  return { text, sheet, lines: contentLines(sheet) }
}

/** What a written paper says. No reading leaves here that breaks a law. */
export function readText(text: string, mediaType = 'text/plain', name = 'papir.txt'): Reading {
  const reading = understand(layOutLines(text, mediaType), { name, mediaType, sha256: '0'.repeat(64), bytes: text.length })
  expect(breachesOf(reading)).toEqual([])
  return reading
}

export const readMarkdown = (text: string): Reading => readText(text, 'text/markdown')

/** "3 Stien ved åen": number and title as one line, for comparing. */
export function headsOf(items: readonly Item[]): string[] {
  return items.map(({ number, title }) => [number, title?.text].filter((part) => part != null).join(' '))
}

/** "approved | Godkendt.": the decisions of an item. */
export function decisionsOf(item: Item | undefined): string[] {
  return (item?.decisions ?? []).map(({ outcome, text, earlier }) => `${earlier ? 'earlier ' : ''}${outcome} | ${text.replaceAll('\n', ' / ')}`)
}

export function says(passage: Passage | null | undefined): string | null {
  return passage?.text ?? null
}

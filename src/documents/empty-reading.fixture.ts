import type { Reading } from '../reader/reading.ts'

/** A reading of a text in which nothing was found, to be filled by the test. */
export function emptyReading(text: string, name = 'notat.txt'): Reading {
  return {
    schema: 'roedtraad.read/1', source: { name, mediaType: 'text/plain', sha256: '', bytes: text.length }, language: 'da', kind: 'memo', text,
    title: null, meeting: null, people: [], items: [], workshop: null, consultation: null, letter: null, statements: [], practices: [], trials: [],
    goals: [], references: [], followUps: [], covers: [], groups: [], abbreviations: [], amounts: [], unitNotes: [], findings: [], extra: {},
  }
}

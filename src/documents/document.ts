import type { DocumentKind, FindingCode, Language, Reading } from '../reader/reading.ts'
import type { Access } from '../storage/tables.ts'
import { fold } from '../reader/words.ts'

/** One source document as lists show it. */
export interface SourceDocument {
  id: string
  name: string
  mediaType: string
  bytes: number
  /** ISO 8601, UTC */
  importedAt: string
  kind: DocumentKind
  language: Language | null
  title: string
  /** ISO date */
  date: string | null
  body: string | null
  items: number
  statements: number
  /** things to look at: possible personal numbers are counted apart, abbreviations nobody explains are not counted */
  findings: number
  personalData: number
  access: Access
  /** 'open' where the one who asked may not read its closed items: then name, title, date, body and counts are the open part's */
  part: 'whole' | 'open'
  closedItems: number
  /** why it is closed, and what may be said of it to others */
  closedGround: string | null
  publicTitle: string | null
  publicWording: string | null
  /** of the organisation's registers; null while nobody has said which */
  unit: string | null
  bodyId: string | null
  archivedAt: string | null
  importedBy: string
  review: 'proposed' | 'confirmed' | 'rejected'
  reviewedAt: string | null
  reviewedBy: string | null
  /** findings and doubtful values at the import */
  doubts: number
}

const longestTitle = 300

/** What a list, a filter and a search need of a reading. */
export function factsOf(reading: Reading, name: string): Pick<SourceDocument, 'kind' | 'language' | 'title' | 'date' | 'body' | 'items' | 'statements' | 'findings' | 'personalData'> {
  const personalData = reading.findings.filter(finding => finding.code === 'possiblePersonalData').length
  return {
    kind: reading.kind,
    language: reading.language,
    title: titleOf(reading, name),
    date: reading.meeting?.date?.value ?? reading.letter?.date?.value ?? null,
    body: oneLine(reading.meeting?.body?.text ?? reading.letter?.unit?.text ?? ''),
    items: reading.items.length,
    statements: reading.statements.length,
    findings: reading.findings.filter(finding => finding.code !== 'unknownAbbreviation').length - personalData,
    personalData,
  }
}

/** The document's own title on one line, or else the file's name. */
export function titleOf(reading: Pick<Reading, 'title'>, name: string): string {
  return oneLine(reading.title?.text ?? '') ?? name
}

export function findingCounts(reading: Reading): { code: FindingCode; count: number }[] {
  const counts = new Map<FindingCode, number>()
  for (const { code } of reading.findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, count }))
}

function oneLine(text: string): string | null {
  const line = fold(text.replace(/\*\*|__/g, '')).slice(0, longestTitle).toWellFormed()
  return line === '' ? null : line
}

import { z } from 'zod'
import type { Body } from '../people/bodies/body.ts'
import type { RegisteredPerson } from '../people/register-answers.ts'
import type { Unit } from '../people/units/unit.ts'
import type { Passage } from '../documents/document-answers.ts'
import type { SourceDocument } from '../documents/document.ts'

/** Shapes of what programs get; the API's description is made of these. */

const date = z.string().nullable().meta({ description: 'ISO date (2024-04-18)' })
const moment = z.string().meta({ description: 'ISO 8601, UTC' })
const from = z.string().nullable().meta({ description: 'ISO date; from always when null' })
const to = z.string().nullable().meta({ description: 'ISO date, the first day no longer; without end when null' })

export const source = z.strictObject({
  document: z.string(),
  span: z.tuple([z.number().int(), z.number().int()]).meta({ description: '[start, end) in the document\'s text, in UTF-16 code units' }),
  text: z.string().meta({ description: 'what stands there' }),
}).meta({ id: 'Source', description: 'The passage of a document a record was read from' })

const record = { id: z.string(), href: z.string(), sources: z.array(source) }

export const documentRecord = z.strictObject({
  ...record,
  name: z.string(), mediaType: z.string(), bytes: z.number().int(), importedAt: moment, importedBy: z.string(),
  kind: z.string(), language: z.string().nullable(), title: z.string(), date, body: z.string().nullable().meta({ description: 'as it stands in the text' }),
  bodyId: z.string().nullable(), unitId: z.string().nullable(),
  items: z.number().int(), statements: z.number().int(), findings: z.number().int(), possiblePersonalData: z.number().int(), doubts: z.number().int(),
  access: z.enum(['draft', 'open', 'closed']),
  part: z.enum(['whole', 'open']).meta({ description: '"open": without its closed items, which this token may not read' }),
  closedItems: z.number().int(), closedGround: z.string().nullable(), publicTitle: z.string().nullable(), publicWording: z.string().nullable(),
  archivedAt: moment.nullable(), review: z.enum(['proposed', 'confirmed', 'rejected']), reviewedAt: moment.nullable(), reviewedBy: z.string().nullable(),
  reading: z.string().meta({ description: 'address of what was read in it' }),
  original: z.string().nullable().meta({ description: 'address of its bytes as they came; null where this token may read only its open part' }),
}).meta({ id: 'Document' })

export const unitRecord = z.strictObject({ ...record, name: z.string(), abbreviation: z.string().nullable(), parent: z.string().nullable(), successor: z.string().nullable().meta({ description: 'the unit it became, by a new name or merged into another' }), from, to }).meta({ id: 'Unit' })

export const bodyRecord = z.strictObject({ ...record, name: z.string(), code: z.string().nullable(), kind: z.string(), minutesApproval: z.string().nullable(), from, to }).meta({ id: 'Body' })

export const personRecord = z.strictObject({
  ...record, name: z.string(), initials: z.string().nullable(), title: z.string().nullable(),
  units: z.array(z.strictObject({ unit: z.string(), role: z.string(), from, to })),
  bodies: z.array(z.strictObject({ body: z.string(), role: z.string(), onBehalfOf: z.string().nullable(), from, to })),
}).meta({ id: 'Person' })

export const hitRecord = z.strictObject({
  ...record, collection: z.literal('documents'), title: z.string(),
  passage: z.string().nullable().meta({ description: 'the line it was found in; null when only title or name hold it' }),
}).meta({ id: 'Hit' })

export type DocumentRecord = z.output<typeof documentRecord>

const at = (collection: string, id: string) => `/api/v1/${collection}/${encodeURIComponent(id)}`

const sourcesOf = (document: string, passage: Passage | null) => passage === null ? [] : [{ document, span: passage.span, text: passage.text }]

export function asDocumentRecord(document: SourceDocument, title: Passage | null): DocumentRecord {
  const { id, unit, personalData, ...rest } = document
  const href = at('documents', id)
  return { id, href, sources: sourcesOf(id, title), ...rest, unitId: unit, possiblePersonalData: personalData, reading: `${href}/reading`, original: document.part === 'whole' ? `${href}/original` : null }
}

export function asHit({ id, title }: SourceDocument, hit: Passage | null, titleSource: Passage | null): z.output<typeof hitRecord> {
  return { id, href: at('documents', id), collection: 'documents', title, passage: hit?.text.trim() ?? null, sources: sourcesOf(id, hit ?? titleSource) }
}

/** What stands in a register was written there by hand: it has no passage. */
export function asUnitRecord({ id, ...rest }: Unit): z.output<typeof unitRecord> {
  return { id, href: at('units', id), sources: [], ...rest }
}

export function asBodyRecord({ id, ...rest }: Body): z.output<typeof bodyRecord> {
  return { id, href: at('bodies', id), sources: [], ...rest }
}

export function asPersonRecord({ id, ...rest }: RegisteredPerson): z.output<typeof personRecord> {
  return { id, href: at('people', id), sources: [], ...rest }
}

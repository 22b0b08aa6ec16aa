import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BodyRole, BodyTable, OrganisationRole, UnitRole } from '../../storage/tables/people-tables.ts'

/** The same folder seen from src/people/welcome and from dist/people/welcome. */
export const exampleFolder = join(import.meta.dirname, '..', '..', '..', 'example')

interface Held {
  /** ISO dates */
  from: string
  to?: string
}

export interface ExamplePerson {
  id: string
  name: string
  initials: string | null
  title: string
  role: OrganisationRole | null
  /** the order they are offered in to whoever looks around; left out for those who are not */
  look?: number
  units: (Held & { unit: string; role: UnitRole })[]
  bodies: (Held & { body: string; role: BodyRole; onBehalfOf?: string })[]
}

export interface ExampleMunicipality {
  organisation: { name: string; language: string }
  units: (Held & { id: string; name: string; abbreviation: string; parent: string | null })[]
  bodies: (Held & { id: string; name: string; code: string; kind: BodyTable['kind']; minutesApproval: string })[]
  people: ExamplePerson[]
}

/** Birkevang Kommune, which does not exist: example/people.json. */
export function exampleMunicipality(): ExampleMunicipality {
  return JSON.parse(readFileSync(join(exampleFolder, 'people.json'), 'utf8')) as ExampleMunicipality
}

/** Whom one may look around as, in the order they are offered. */
export function lookers({ people }: ExampleMunicipality): ExamplePerson[] {
  return people.filter(one => one.look !== undefined).sort((a, b) => (a.look ?? 0) - (b.look ?? 0))
}

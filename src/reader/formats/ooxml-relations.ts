import { attr, readXml } from './xml.ts'
import type { Zip } from './zip.ts'

export interface Relation {
  /** the last word of the relation's type: transitional and strict files differ in all before it */
  type: string
  /** name of the part pointed at, from the package's root */
  target: string
}

/** The relations of a part ("" for the package), by id. Empty where the part has none; targets outside the file are left out. */
export function readRelations(zip: Zip, part: string, depth: number): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const bytes = zip.read(`${folder}_rels/${part.slice(slash)}.rels`)
  const relations = new Map<string, Relation>()
  if (bytes === null) return relations
  readXml(bytes, {
    open(local, attributes) {
      if (local !== 'Relationship' || attr(attributes, 'TargetMode') === 'External') return
      const id = attr(attributes, 'Id')
      const type = attr(attributes, 'Type')
      const target = attr(attributes, 'Target')
      if (id === null || type === null || target === null) return
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
    close() {},
  }, depth)
  return relations
}

export function targetOfType(relations: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of relations.values()) {
    if (relation.type === type) return relation.target
  }
  return null
}

function resolve(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

import { attr, readXml } from '../xml.ts'
import type { Bullet } from './bullets.ts'

/** By level, what a slide's paragraph shows when it says nothing itself. */
type Levels = Map<number, Bullet>

/** Bullets of a slide layout or master: by placeholder, and for body text at large. */
export interface BulletDefaults {
  placeholders: Map<string, Levels>
  body: Levels
}

/** Reads what a layout or master says of its placeholders' bullets (ECMA-376 part 1, 19.3.1 and 21.1.2.4). */
export function readBulletDefaults(bytes: Uint8Array | null, depth: number): BulletDefaults {
  const defaults: BulletDefaults = { placeholders: new Map(), body: new Map() }
  if (bytes === null) return defaults
  let levels: Levels | null = null
  let level = 0
  readXml(bytes, {
    open(local, attributes) {
      if (local === 'sp') levels = null
      else if (local === 'ph') {
        levels = new Map()
        const { byIndex, byType } = placeholderNames(attr(attributes, 'type'), attr(attributes, 'idx'))
        defaults.placeholders.set(byIndex, levels)
        if (!defaults.placeholders.has(byType)) defaults.placeholders.set(byType, levels)
      } else if (local === 'bodyStyle') levels = defaults.body
      else if (local === 'titleStyle' || local === 'otherStyle') levels = null
      else if (/^lvl[1-9]pPr$/.test(local)) level = Number(local[3]) - 1
      else {
        const bullet = bulletOf(local, attributes)
        if (bullet && levels) levels.set(level, bullet)
      }
    },
    close(local) {
      if (local === 'sp' || local === 'bodyStyle') levels = null
    },
  }, depth)
  return defaults
}

/** The keys of a placeholder; one without a type holds any object and takes after the body. */
export function placeholderNames(type: string | null, index: string | null): { byIndex: string; byType: string } {
  return { byIndex: `#${index ?? '0'}`, byType: type === null || type === 'obj' ? 'body' : type }
}

export function bulletOf(local: string, attributes: Readonly<Record<string, string>>): Bullet | null {
  if (local === 'buNone') return { is: 'none' }
  if (local === 'buChar' || local === 'buBlip') return { is: 'sign' }
  if (local !== 'buAutoNum') return null
  const start = attr(attributes, 'startAt')
  return { is: 'number', type: attr(attributes, 'type') ?? 'arabicPeriod', start: start !== null && /^\d{1,5}$/.test(start) ? Number(start) : 1 }
}

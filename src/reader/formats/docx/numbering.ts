import { attr, readXml } from '../xml.ts'
import type { NumberForm } from '../list-numbers.ts'
import { isOn } from './on-off.ts'
import { wholeNumber } from './styles.ts'

export interface ListLevel {
  start: number
  form: NumberForm | 'bullet' | 'none'
  /** "%1.%2" */
  text: string
  /** lvlRestart: 0 never restarts, n restarts after level n; null after any level above */
  restart: number | null
  /** every number in decimal, whatever its own form */
  legal: boolean
  /** the paragraph style that stands on this level */
  style: string | null
}

export interface AbstractList {
  levels: Map<number, ListLevel>
  /** the numbering style that defines this list elsewhere */
  styleLink: string | null
}

export interface List {
  abstractId: string
  startOverrides: Map<number, number>
  levelOverrides: Map<number, ListLevel>
}

/** numbering.xml: what lists there are (ECMA-376 part 1, 17.9). */
export interface Numbering {
  abstracts: Map<string, AbstractList>
  lists: Map<string, List>
}

const forms: ReadonlyMap<string, ListLevel['form']> = new Map<string, ListLevel['form']>([
  ['lowerLetter', 'lowerLetter'], ['upperLetter', 'upperLetter'], ['lowerRoman', 'lowerRoman'], ['upperRoman', 'upperRoman'],
  ['decimalZero', 'decimalZero'], ['bullet', 'bullet'], ['none', 'none'],
])

/** Repeated before every paragraph of a list, so a long one would multiply. */
const longestText = 60

export function readNumbering(bytes: Uint8Array | null, depth: number): Numbering {
  const numbering: Numbering = { abstracts: new Map(), lists: new Map() }
  if (bytes === null) return numbering
  let abstract: AbstractList | null = null
  let list: List | null = null
  let overridden = 0
  let level: ListLevel | null = null
  readXml(bytes, {
    open(local, attributes) {
      const val = attr(attributes, 'w:val')
      switch (local) {
        case 'abstractNum':
          abstract = { levels: new Map(), styleLink: null }
          numbering.abstracts.set(attr(attributes, 'w:abstractNumId') ?? '', abstract)
          break
        case 'num':
          list = { abstractId: '', startOverrides: new Map(), levelOverrides: new Map() }
          numbering.lists.set(attr(attributes, 'w:numId') ?? '', list)
          break
        case 'abstractNumId': if (list) list.abstractId = val ?? ''; break
        case 'numStyleLink': if (abstract) abstract.styleLink = val; break
        case 'lvlOverride': overridden = wholeNumber(attr(attributes, 'w:ilvl')) ?? 0; break
        case 'startOverride': list?.startOverrides.set(overridden, wholeNumber(val) ?? 1); break
        case 'lvl':
          level = { start: 1, form: 'decimal', text: '', restart: null, legal: false, style: null }
          if (list) list.levelOverrides.set(overridden, level)
          else setLevel(abstract, wholeNumber(attr(attributes, 'w:ilvl')) ?? 0, level)
          break
        case 'start': if (level) level.start = wholeNumber(val) ?? 1; break
        case 'numFmt': if (level) level.form = forms.get(val ?? '') ?? 'decimal'; break
        case 'lvlText': if (level) level.text = (val ?? '').slice(0, longestText); break
        case 'lvlRestart': if (level) level.restart = wholeNumber(val); break
        case 'isLgl': if (level) level.legal = isOn(val); break
        case 'pStyle': if (level) level.style = val; break
      }
    },
    close(local) {
      if (local === 'abstractNum') abstract = null
      else if (local === 'num') list = null
      else if (local === 'lvl') level = null
    },
  }, depth)
  return numbering
}

function setLevel(abstract: AbstractList | null, at: number, level: ListLevel): void {
  if (abstract && at >= 0 && at <= 8) abstract.levels.set(at, level)
}

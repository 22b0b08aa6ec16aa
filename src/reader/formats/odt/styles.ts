import type { NumberForm } from '../list-numbers.ts'
import { headingLevelOfName, isContentsStyle } from '../style-names.ts'
import { attr } from '../xml.ts'
import type { XmlEvents } from '../xml.ts'

export interface OdtListLevel {
  bullet: boolean
  /** null shows no number */
  form: NumberForm | null
  prefix: string
  suffix: string
  start: number
  /** how many levels' numbers are shown, this one included */
  shown: number
}

export type OdtListStyle = Map<number, OdtListLevel>

interface Style {
  displayName: string
  parent: string | null
  bold: boolean | null
  hidden: boolean | null
  list: string | null
}

/** What a style says once its ancestors have spoken. */
export interface OdtResolvedStyle {
  bold: boolean | null
  hidden: boolean | null
  /** the list style its paragraphs stand in */
  list: string | null
  /** 1..9 by the built-in name of the style or an ancestor */
  heading: number | null
  contents: boolean
}

const unstyled: OdtResolvedStyle = { bold: null, hidden: null, list: null, heading: null, contents: false }

const forms: ReadonlyMap<string, NumberForm> = new Map([
  ['1', 'decimal'], ['a', 'lowerLetter'], ['A', 'upperLetter'], ['i', 'lowerRoman'], ['I', 'upperRoman'],
])

/** Repeated before every item of a list, so a long one would multiply. */
const longestAffix = 30
/** Longer chains of styles than anybody builds are not followed to their end. */
const longestChain = 100

/** Collects the styles of styles.xml and of the document itself (OpenDocument 1.3 part 3, 16). */
export class OdtStyles implements XmlEvents {
  readonly lists = new Map<string, OdtListStyle>()
  /** numbers of headings that stand in no list */
  readonly outline: OdtListStyle = new Map()
  private readonly styles = new Map<string, Style>()
  private readonly resolved = new Map<string, OdtResolvedStyle>()
  private style: Style | null = null
  private list: OdtListStyle | null = null

  open(local: string, attributes: Readonly<Record<string, string>>): void {
    switch (local) {
      case 'style': {
        const name = attr(attributes, 'style:name') ?? ''
        this.style = {
          displayName: attr(attributes, 'style:display-name') ?? plainName(name),
          parent: attr(attributes, 'style:parent-style-name'),
          bold: null,
          hidden: null,
          list: attr(attributes, 'style:list-style-name') || null,
        }
        this.styles.set(key(attr(attributes, 'style:family'), name), this.style)
        break
      }
      case 'text-properties': this.textProperties(attributes); break
      case 'list-style':
        this.list = new Map()
        this.lists.set(attr(attributes, 'style:name') ?? '', this.list)
        break
      case 'outline-style': this.list = this.outline; break
      case 'list-level-style-number': case 'outline-level-style': this.level(attributes, false); break
      case 'list-level-style-bullet': case 'list-level-style-image': this.level(attributes, true); break
    }
  }

  close(local: string): void {
    if (local === 'style') this.style = null
    else if (local === 'list-style' || local === 'outline-style') this.list = null
  }

  resolve(family: 'paragraph' | 'text', name: string | null): OdtResolvedStyle {
    if (name === null) return unstyled
    const known = this.resolved.get(key(family, name))
    if (known) return known
    const found = { ...unstyled }
    const seen = new Set<string>()
    for (let at: string | null = name; at !== null && !seen.has(at) && seen.size < longestChain; at = this.styles.get(key(family, at))?.parent ?? null) {
      seen.add(at)
      const style = this.styles.get(key(family, at))
      const displayName = style?.displayName ?? plainName(at)
      found.heading ??= headingLevelOfName(displayName)
      found.contents ||= isContentsStyle(displayName)
      found.bold ??= style?.bold ?? null
      found.hidden ??= style?.hidden ?? null
      found.list ??= style?.list ?? null
    }
    this.resolved.set(key(family, name), found)
    return found
  }

  private textProperties(attributes: Readonly<Record<string, string>>): void {
    if (this.style === null || this.list !== null) return
    const weight = attr(attributes, 'fo:font-weight')
    if (weight !== null) this.style.bold = weight === 'bold' || Number(weight) >= 600
    const display = attr(attributes, 'text:display')
    if (display !== null) this.style.hidden = display === 'none'
  }

  private level(attributes: Readonly<Record<string, string>>, bullet: boolean): void {
    this.list?.set(number(attributes, 'text:level', 1) - 1, {
      bullet,
      form: forms.get(attr(attributes, 'style:num-format') ?? '') ?? null,
      prefix: (attr(attributes, 'style:num-prefix') ?? '').slice(0, longestAffix),
      suffix: (attr(attributes, 'style:num-suffix') ?? '').slice(0, longestAffix),
      start: number(attributes, 'text:start-value', 1),
      shown: number(attributes, 'text:display-levels', 1),
    })
  }
}

/** An attribute that holds a whole number. */
export function number(attributes: Readonly<Record<string, string>>, name: string, otherwise: number): number {
  const value = attr(attributes, name)
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : otherwise
}

function key(family: string | null, name: string): string {
  return `${family ?? ''}:${name}`
}

/** Names write signs that XML names may not hold as _20_. */
function plainName(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

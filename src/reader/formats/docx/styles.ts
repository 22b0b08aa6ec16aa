import { attr, readXml } from '../xml.ts'
import { isOn } from './on-off.ts'
import { headingLevelOfName, isContentsStyle } from '../style-names.ts'

interface Style {
  name: string
  basedOn: string | null
  /** 0-based; 9 is body text */
  outline: number | null
  numId: string | null
  listLevel: number | null
  bold: boolean | null
  hidden: boolean | null
  boldFirstRow: boolean
}

/** What a style says once its ancestors have spoken; null where none of them says anything. */
export interface ResolvedStyle {
  /** 1..9 */
  heading: number | null
  numId: string | null
  /** the style in the chain that brings the list */
  listStyle: string | null
  listLevel: number | null
  bold: boolean | null
  hidden: boolean | null
  /** a line of a table of contents */
  contents: boolean
  /** a table style that sets its first row in bold */
  boldFirstRow: boolean
}

const unstyled: ResolvedStyle = { heading: null, numId: null, listStyle: null, listLevel: null, bold: null, hidden: null, contents: false, boldFirstRow: false }

/** Longer chains of styles than anybody builds are not followed to their end. */
const longestChain = 100

export class Styles {
  private readonly styles: ReadonlyMap<string, Style>
  private readonly resolved = new Map<string, ResolvedStyle>()
  private readonly defaultParagraph: string | null

  constructor(styles: ReadonlyMap<string, Style>, defaultParagraph: string | null) {
    this.styles = styles
    this.defaultParagraph = defaultParagraph
  }

  paragraph(id: string | null): ResolvedStyle {
    return this.resolve(id ?? this.defaultParagraph)
  }

  resolve(id: string | null): ResolvedStyle {
    if (id === null) return unstyled
    const known = this.resolved.get(id)
    if (known) return known
    const style = this.follow(id)
    this.resolved.set(id, style)
    return style
  }

  private follow(id: string): ResolvedStyle {
    const found = { ...unstyled }
    const seen = new Set<string>()
    let outline: number | null = null
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < longestChain; at = this.styles.get(at)?.basedOn ?? null) {
      seen.add(at)
      const style = this.styles.get(at)
      outline ??= style?.outline ?? levelOfName(style?.name) ?? levelOfName(at)
      if (at === id) found.contents = isContentsStyle(at) || (style !== undefined && isContentsStyle(style.name))
      if (style === undefined) break
      if (found.numId === null) {
        found.numId = style.numId
        found.listStyle = style.numId === null ? null : at
        found.listLevel = style.listLevel ?? found.listLevel
      }
      found.bold ??= style.bold
      found.hidden ??= style.hidden
      found.boldFirstRow ||= style.boldFirstRow
    }
    found.heading = outline === null || outline > 8 ? null : outline + 1
    return found
  }
}

function levelOfName(name: string | undefined): number | null {
  const level = name === undefined ? null : headingLevelOfName(name)
  return level === null ? null : level - 1
}

export function readStyles(bytes: Uint8Array | null, depth: number): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | null = null
  let style: Style | null = null
  let firstRow = false
  let otherRows = 0
  if (bytes === null) return new Styles(styles, null)
  readXml(bytes, {
    open(local, attributes) {
      if (local === 'style') {
        const id = attr(attributes, 'w:styleId') ?? ''
        style = { name: '', basedOn: null, outline: null, numId: null, listLevel: null, bold: null, hidden: null, boldFirstRow: false }
        styles.set(id, style)
        const byDefault = attr(attributes, 'w:default')
        if (attr(attributes, 'w:type') === 'paragraph' && byDefault !== null && isOn(byDefault)) defaultParagraph = id
        return
      }
      if (style === null) return
      const val = attr(attributes, 'w:val')
      if (local === 'tblStylePr') {
        firstRow = attr(attributes, 'w:type') === 'firstRow'
        otherRows++
      } else if (otherRows > 0) {
        if (firstRow && local === 'b') style.boldFirstRow = isOn(val)
      } else if (local === 'name') style.name = val ?? ''
      else if (local === 'basedOn') style.basedOn = val
      else if (local === 'outlineLvl') style.outline = wholeNumber(val)
      else if (local === 'numId') style.numId = val
      else if (local === 'ilvl') style.listLevel = wholeNumber(val)
      else if (local === 'b') style.bold = isOn(val)
      else if (local === 'vanish') style.hidden = isOn(val)
    },
    close(local) {
      if (local === 'tblStylePr') otherRows--
      else if (local === 'style') {
        style = null
        otherRows = 0
      }
    },
  }, depth)
  return new Styles(styles, defaultParagraph)
}

export function wholeNumber(value: string | null): number | null {
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

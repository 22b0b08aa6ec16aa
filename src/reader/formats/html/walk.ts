import type { DefaultTreeAdapterTypes } from 'parse5'
import { CollapsedText } from '../collapsed-text.ts'
import type { Flow } from '../flow.ts'
import { isHidden, inlineStyle, wholeNumber } from './attributes.ts'
import { blocks, headingLevel, preformatted, skipped } from './elements.ts'
import { HtmlList } from './list.ts'

type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** An open element, with what its content inherits. */
interface Frame {
  node: Parent
  next: number
  bold: boolean
  keepsSpace: boolean
  heading: number
}

interface OpenItem {
  mark: string
  level: number
  /** the mark has been laid out, or is not wanted */
  done: boolean
}

/** Lists around the text; a table cell starts with none. */
interface Lists {
  lists: HtmlList[]
  items: OpenItem[]
}

/** Walks a parsed page without recursion: pages nest deeper than the call stack reaches. */
export class HtmlWalk {
  private readonly flow: Flow
  private readonly text = new CollapsedText()
  private readonly frames: Frame[] = []
  private readonly outerLists: Lists[] = []
  private around: Lists = { lists: [], items: [] }

  constructor(flow: Flow) {
    this.flow = flow
  }

  walk(root: Parent): void {
    this.frames.push({ node: root, next: 0, bold: false, keepsSpace: false, heading: 0 })
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const child = frame.node.childNodes[frame.next++]
      if (child === undefined) {
        if ('tagName' in frame.node) this.leave(frame.node, frame)
        this.frames.pop()
      } else if ('tagName' in child) {
        this.enter(child, frame)
      } else if (child.nodeName === '#text' && 'value' in child) {
        this.addText(child.value, frame)
      }
    }
    this.flush(0)
  }

  private enter(element: Element, outer: Frame): void {
    const name = element.tagName
    if ((skipped.has(name) && !(name === 'button' && (outer.heading > 0 || holdsHeading(element)))) || isHidden(element)) return
    if (name === 'br') {
      if (this.text.breakLine()) this.flush(outer.heading)
      return
    }
    if (blocks.has(name)) this.flush(outer.heading)
    this.open(name, element)
    const style = inlineStyle(element)
    const strong = name === 'b' || name === 'strong' || name === 'th'
    this.frames.push({
      node: element,
      next: 0,
      bold: style.bold ?? (strong || outer.bold),
      keepsSpace: style.keepsSpace ?? (preformatted.has(name) || outer.keepsSpace),
      heading: headingLevel.get(name) ?? outer.heading,
    })
  }

  private open(name: string, element: Element): void {
    switch (name) {
      case 'ul': case 'ol': case 'menu': case 'dir':
        this.dropUnusedMark()
        this.around.lists.push(new HtmlList(element))
        break
      case 'li':
        this.around.items.push({
          mark: this.around.lists.at(-1)?.mark(element) ?? '-',
          level: Math.max(0, this.around.lists.length - 1),
          done: false,
        })
        break
      case 'table': case 'dl':
        this.dropUnusedMark()
        this.flow.openTable()
        this.leaveLists()
        break
      case 'tr':
        this.flow.openRow(isColumnNames(element))
        break
      case 'td': case 'th':
        this.flow.openCell(wholeNumber(element, 'colspan') ?? 1, wholeNumber(element, 'rowspan') ?? 1)
        break
      case 'dt':
        this.flow.openRow()
        this.flow.openCell()
        break
      case 'dd':
        if (!this.isFollowingDefinition(element)) this.flow.openCell()
        break
    }
  }

  private leave(element: Element, frame: Frame): void {
    const name = element.tagName
    if (blocks.has(name)) this.flush(frame.heading)
    switch (name) {
      case 'ul': case 'ol': case 'menu': case 'dir':
        this.around.lists.pop()
        break
      case 'li': {
        const item = this.around.items.pop()
        if (item && !item.done) this.flow.add([], { kind: 'item', level: item.level, mark: item.mark })
        break
      }
      case 'table': case 'dl':
        this.flow.closeTable()
        this.around = this.outerLists.pop() ?? { lists: [], items: [] }
        break
    }
  }

  /** A list item that holds nothing but a further list or a table shows no mark of its own. */
  private dropUnusedMark(): void {
    const item = this.around.items.at(-1)
    if (item) item.done = true
  }

  private leaveLists(): void {
    this.outerLists.push(this.around)
    this.around = { lists: [], items: [] }
  }

  private isFollowingDefinition(element: Element): boolean {
    const siblings = element.parentNode?.childNodes ?? []
    let index = (this.frames.at(-1)?.next ?? 0) - 2
    while (index >= 0 && siblings[index]?.nodeName === '#text') index--
    return siblings[index]?.nodeName === 'dd'
  }

  private addText(value: string, frame: Frame): void {
    if (!frame.keepsSpace) {
      this.text.addCollapsed(value, frame.bold)
      return
    }
    const paragraphs = value.replace(/\r\n?/g, '\n').split(/\n[ \t]*(?=\n)/)
    paragraphs.forEach((paragraph, index) => {
      if (index > 0) this.flush(frame.heading)
      this.text.addKept(paragraph, frame.bold)
    })
  }

  private flush(heading: number): void {
    if (this.text.blank) {
      this.text.take()
      return
    }
    const pieces = this.text.take()
    const item = this.around.items.at(-1)
    const mark = item && !item.done ? item.mark : null
    if (item) item.done = true
    if (heading > 0) this.flow.add(pieces, { kind: 'heading', level: heading, mark })
    else if (item && mark !== null) this.flow.add(pieces, { kind: 'item', level: item.level, mark })
    else this.flow.add(pieces, { kind: 'paragraph' })
  }
}

/** A row in thead, or of th cells alone, names columns. A single th before td cells names its row. */
function isColumnNames(row: Element): boolean {
  if (row.parentNode?.nodeName === 'thead') return true
  const cells = row.childNodes.filter((child) => child.nodeName === 'td' || child.nodeName === 'th')
  return cells.length > 1 && cells.every((cell) => cell.nodeName === 'th')
}

/** A folding page puts its headings in buttons; a button without one is only a button. */
function holdsHeading(button: Element): boolean {
  return button.childNodes.some((child) => 'tagName' in child && (headingLevel.has(child.tagName) || child.childNodes.some((inner) => 'tagName' in inner && headingLevel.has(inner.tagName))))
}

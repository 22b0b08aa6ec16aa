import { attributeStart, isWord } from './attributes.ts'
import type { AttributeValue } from './attributes.ts'
import { voidTags } from './tags.ts'

/** What may stand in an element. Text is escaped; true, false, null and undefined are nothing. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[]

type Properties = Readonly<Record<string, unknown>> & { readonly children?: Children }
type Component = (properties: Properties) => Html | null

/** Nobody outside this file has it. */
const making = Symbol('making')

const encoded = new WeakMap<Html, Uint8Array>()

/**
 * Markup made by elements, and so escaped. The only way to one is an element: whatever comes as a string is text,
 * so that nothing anybody wrote can become part of the page's own markup.
 */
export class Html {
  readonly markup: string

  constructor(key: typeof making, markup: string) {
    if (key !== making) throw new TypeError('markup is made by elements alone')
    this.markup = markup
  }

  /** The markup in UTF-8, made once: what is kept and sent again is not gathered from its pieces and encoded again. Not to be changed. */
  get bytes(): Uint8Array {
    const made = encoded.get(this) ?? Buffer.from(this.markup)
    encoded.set(this, made)
    return made
  }
}

/**
 * What TypeScript makes of an element in TSX. An element is written out at once, from the inside out: there is no tree,
 * nothing is compared, and a page is one string when its outermost element is made.
 */
export function jsx(type: string | Component, properties: Properties): Html {
  return new Html(making, typeof type === 'function' ? markupOf(type(properties)) : elementOf(type, properties))
}

/** What TypeScript makes of an element whose key stands after properties handed on whole. */
export function createElement(type: string | Component, properties: Properties, ...children: readonly Children[]): Html {
  return jsx(type, children.length === 0 ? properties : { ...properties, children })
}

/** Children without an element of their own. */
export function Fragment({ children }: { children?: Children }): Html {
  return new Html(making, markupOf(children))
}

function elementOf(tag: string, properties: Properties): string {
  let children = properties.children
  let start = `<${tag}`
  for (const name in properties) {
    if (name === 'children' || name === 'key') continue
    const value = properties[name] as AttributeValue
    if (name === 'value' && tag === 'textarea') children = value
    else start += attributeOf(name, value)
  }
  const content = markupOf(children)
  return content === '' && voidTags.has(tag) ? `${start}/>` : `${start}>${content}</${tag}>`
}

function attributeOf(name: string, value: AttributeValue): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' && !isWord(name)) return value ? attributeStart(name) : ''
  return value === '' ? attributeStart(name) : `${attributeStart(name)}="${escaped(String(value))}"`
}

function markupOf(children: Children): string {
  if (typeof children === 'string') return escaped(children)
  if (children === null || children === undefined || typeof children === 'boolean') return ''
  if (children instanceof Html) return children.markup
  if (typeof children === 'number') return String(children)
  let all = ''
  for (const child of children) all += markupOf(child)
  return all
}

const special = /["&<]/

/** Text as it stands between tags and within double quotes. */
function escaped(text: string): string {
  return special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : text
}

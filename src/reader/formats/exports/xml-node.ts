import { decodeText } from '../../decode.ts'
import { readXml } from '../xml.ts'
import { cleanXml } from './clean-xml.ts'

/** An element with what is in it, in order. */
export interface XmlNode {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlNode | string)[]
}

/** The tree of a cleaned export. Throws when it is not well-formed; nesting past `depth` is refused (TooDeep). */
export function parseExport(bytes: Uint8Array, depth: number): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  const cleaned = new TextEncoder().encode(cleanXml((decodeText(bytes) ?? '').replace(/^\ufeff/, '')))
  readXml(cleaned, {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.children.push(text),
  }, depth)
  const top = root.children.find((child) => typeof child !== 'string')
  if (top === undefined) throw new Error('no element')
  return top
}

export function childNodes(node: XmlNode | null, name?: string): XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name))
}

/** The node at the end of a path of child names, null when a step is missing. */
export function nodeAt(node: XmlNode | null, ...path: string[]): XmlNode | null {
  let at = node
  for (const name of path) at = childNodes(at, name)[0] ?? null
  return at
}

/** Trimmed text at the end of a path, null when there is none. */
export function textAt(node: XmlNode | null, ...path: string[]): string | null {
  const text = rawText(nodeAt(node, ...path)).trim()
  return text === '' ? null : text
}

export function rawText(node: XmlNode | null): string {
  let text = ''
  for (const child of node?.children ?? []) text += typeof child === 'string' ? child : rawText(child)
  return text
}

/** An attribute by any of its spellings, null when empty or missing. */
export function attribute(node: XmlNode | null, ...names: string[]): string | null {
  for (const name of names) {
    const value = node?.attributes[name]?.trim()
    if (value !== undefined && value !== '') return value
  }
  return null
}

const empty = new Set(['br', 'hr', 'img'])

/** What stands in a node as HTML: its elements written out again, or its text if that is HTML itself. */
export function innerHtml(node: XmlNode): string {
  return node.children.some((child) => typeof child !== 'string') ? writtenOut(node) : rawText(node)
}

function writtenOut(node: XmlNode): string {
  return node.children.map((child) => {
    if (typeof child === 'string') return escaped(child)
    const name = /^[A-Za-z][A-Za-z0-9]*$/.test(child.name) ? child.name.toLowerCase() : 'div'
    return empty.has(name) ? `<${name}>` : `<${name}>${writtenOut(child)}</${name}>`
  }).join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

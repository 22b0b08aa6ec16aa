import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}

export function wholeNumber(element: Element, name: string): number | null {
  const value = attribute(element, name)
  if (value === null || !/^\s*-?\d{1,9}\s*$/.test(value)) return null
  return Number(value)
}

/** Hidden from every reader, or from those who listen, by the element's own attributes (style sheets are not read). */
export function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'aria-hidden' && value === 'true') return true
    if (name === 'role' && value === 'navigation') return true
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return true
  }
  return false
}

/** What an inline style says of weight and white space; null where it says nothing. */
export function inlineStyle(element: Element): { bold: boolean | null; keepsSpace: boolean | null } {
  const style = attribute(element, 'style')
  if (style === null) return { bold: null, keepsSpace: null }
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)/i.exec(style)?.[1]?.toLowerCase()
  const space = /white-space\s*:\s*(pre|normal|nowrap)/i.exec(style)?.[1]?.toLowerCase()
  return {
    bold: weight === undefined ? null : weight.startsWith('bold') || Number(weight) >= 600,
    keepsSpace: space === undefined ? null : space === 'pre',
  }
}

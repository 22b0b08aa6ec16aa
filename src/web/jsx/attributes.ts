/** Attributes are written as HTML writes them: class, for, tabindex. None that runs script or carries a style: the policy forbids both. */
const names = [
  'accept', 'accept-charset', 'action', 'allow', 'alt', 'as', 'async', 'autocapitalize', 'autocomplete', 'autofocus', 'charset', 'checked', 'cite', 'class', 'cols',
  'colspan', 'content', 'contenteditable', 'controls', 'crossorigin', 'datetime', 'decoding', 'default', 'defer', 'dir', 'dirname', 'disabled', 'download', 'draggable',
  'enctype', 'enterkeyhint', 'for', 'form', 'formaction', 'formmethod', 'formnovalidate', 'headers', 'height', 'hidden', 'high', 'href', 'hreflang', 'http-equiv', 'id',
  'inert', 'inputmode', 'integrity', 'is', 'itemid', 'itemprop', 'itemscope', 'itemtype', 'kind', 'label', 'lang', 'list', 'loading', 'low', 'max', 'maxlength', 'media',
  'method', 'min', 'minlength', 'multiple', 'name', 'novalidate', 'open', 'optimum', 'part', 'pattern', 'placeholder', 'popover', 'popovertarget', 'preload', 'property',
  'readonly', 'referrerpolicy', 'rel', 'required', 'reversed', 'role', 'rows', 'rowspan', 'scope', 'selected', 'size', 'sizes', 'slot', 'span', 'spellcheck', 'src',
  'srclang', 'srcset', 'start', 'step', 'summary', 'tabindex', 'target', 'title', 'translate', 'type', 'usemap', 'value', 'width', 'wrap',
  // drawings
  'clip-path', 'cx', 'cy', 'd', 'dominant-baseline', 'dx', 'dy', 'fill', 'fill-opacity', 'fill-rule', 'focusable', 'font-size', 'font-weight', 'marker-end', 'marker-mid',
  'marker-start', 'markerHeight', 'markerUnits', 'markerWidth', 'opacity', 'orient', 'points', 'preserveAspectRatio', 'r', 'refX', 'refY', 'rx', 'ry', 'stroke',
  'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'stroke-width', 'text-anchor', 'transform', 'vector-effect', 'viewBox', 'x', 'x1', 'x2',
  'xmlns', 'y', 'y1', 'y2',
] as const

export type AttributeName = typeof names[number]

/** True or "" writes the name alone; false, null and undefined write nothing. In aria-…, data-…, draggable and spellcheck true and false are words. */
export type AttributeValue = string | number | boolean | null | undefined

const known: ReadonlySet<string> = new Set(names)
const starts = new Map<string, string>()

/**
 * A blank and the name, as they begin an attribute. Throws TypeError on a name nobody foresaw: properties handed on
 * whole must not be a way for a name from outside into a tag.
 */
export function attributeStart(name: string): string {
  const before = starts.get(name)
  if (before !== undefined) return before
  if (!known.has(name) && !/^(?:aria|data)-[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`"${name}" is no attribute known here`)
  const start = ` ${name}`
  starts.set(name, start)
  return start
}

/** Attributes in which absence means something else than false. */
export function isWord(name: string): boolean {
  return name.startsWith('aria-') || name.startsWith('data-') || name === 'draggable' || name === 'spellcheck'
}

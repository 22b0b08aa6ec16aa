/** Not shown, or not part of what the page says. */
export const skipped = new Set([
  'script', 'style', 'head', 'nav', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'canvas', 'audio', 'video',
  'select', 'datalist', 'textarea', 'button', 'input', 'title', 'del', 'rp', 'rt', 'dialog', 'noframes',
])

/** Elements that start and end a line of their own. */
export const blocks = new Set([
  'html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'ol', 'p',
  'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'xmp',
])

export const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp'])

export const headingLevel: ReadonlyMap<string, number> = new Map([['h1', 1], ['h2', 2], ['h3', 3], ['h4', 4], ['h5', 5], ['h6', 6]])

/** Elements that have no end tag. */
export const voidTags: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** No iframe, object or embedded document: the policy forbids them. */
export type TagName =
  | 'html' | 'head' | 'base' | 'link' | 'meta' | 'script' | 'noscript' | 'template' | 'title' | 'body'
  | 'address' | 'article' | 'aside' | 'footer' | 'header' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'hgroup' | 'main' | 'nav' | 'section' | 'search'
  | 'blockquote' | 'dd' | 'div' | 'dl' | 'dt' | 'figcaption' | 'figure' | 'hr' | 'li' | 'menu' | 'ol' | 'p' | 'pre' | 'ul'
  | 'a' | 'abbr' | 'b' | 'bdi' | 'bdo' | 'br' | 'cite' | 'code' | 'data' | 'dfn' | 'em' | 'i' | 'kbd' | 'mark' | 'q' | 's' | 'samp' | 'small' | 'span' | 'strong'
  | 'sub' | 'sup' | 'time' | 'u' | 'var' | 'wbr' | 'del' | 'ins' | 'img' | 'picture' | 'source' | 'audio' | 'video' | 'track' | 'area' | 'map'
  | 'caption' | 'col' | 'colgroup' | 'table' | 'tbody' | 'td' | 'tfoot' | 'th' | 'thead' | 'tr'
  | 'button' | 'datalist' | 'fieldset' | 'form' | 'input' | 'label' | 'legend' | 'meter' | 'optgroup' | 'option' | 'output' | 'progress' | 'select' | 'textarea'
  | 'details' | 'dialog' | 'summary'
  | 'svg' | 'circle' | 'clipPath' | 'defs' | 'desc' | 'ellipse' | 'g' | 'line' | 'linearGradient' | 'marker' | 'path' | 'pattern' | 'polygon' | 'polyline' | 'rect' | 'stop'
  | 'symbol' | 'text' | 'tspan' | 'use'

import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes, TreeAdapter } from 'parse5'
import { TooDeep, TooMuchInside } from '../refused.ts'

/** Deeper pages cost the parser time that grows with the square of the depth. */
const deepest = 50_000

/**
 * Parses as browsers do. Bounded: wrongly nested formatting elements can make a parser create elements without end
 * from little text, so the number of elements is held to what the text's length can honestly open.
 */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  let elements = 0
  let depth = 0
  const most = 10_000 + html.length
  const adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++elements > most) throw new TooMuchInside()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    onItemPush() {
      if (++depth > deepest) throw new TooDeep()
    },
    onItemPop() {
      depth--
    },
  }
  return parse(html, { treeAdapter: adapter, scriptingEnabled: true })
}

import type { AttributeName, AttributeValue } from './attributes.ts'
import type { Children, Html } from './html.ts'
import type { TagName } from './tags.ts'

/** What TypeScript's automatic runtime looks for; tsconfig.json names this folder. */
export { Fragment, jsx, jsx as jsxs } from './html.ts'

type Attributes = { [Name in AttributeName]?: AttributeValue } & { children?: Children }

/** What TypeScript checks TSX by. */
export declare namespace JSX {
  type Element = Html
  interface ElementChildrenAttribute { children: unknown }
  /** taken in lists and of no effect: nothing is compared */
  interface IntrinsicAttributes { key?: string | number | null | undefined }
  type IntrinsicElements = { [Tag in TagName]: Attributes & IntrinsicAttributes }
}

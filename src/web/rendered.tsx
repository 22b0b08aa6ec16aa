import { setImmediate } from 'node:timers/promises'
import type { VNode } from 'preact'
import { renderToStaticMarkup } from 'preact-render-to-string'

/** Markup made by rendering, and so escaped. Nothing else may be put into a page as it is. */
export class Rendered {
  readonly html: string

  private constructor(html: string) {
    this.html = html
  }

  /**
   * Renders a long page part by part and lets others have their turn in between:
   * the text of a thousand pages would otherwise hold everybody up for a tenth of a second.
   */
  static async inTurns(parts: Iterable<VNode>): Promise<Rendered> {
    const done: string[] = []
    let since = performance.now()
    for (const part of parts) {
      done.push(renderToStaticMarkup(part))
      if (performance.now() - since < longestTurn) continue
      await setImmediate()
      since = performance.now()
    }
    return new Rendered(done.join(''))
  }
}

/** milliseconds */
const longestTurn = 8

/** Puts what was rendered before into a page. */
export function AsRendered({ of, ...rest }: { of: Rendered; class?: string; lang?: string | undefined }) {
  return <div {...rest} dangerouslySetInnerHTML={{ __html: of.html }} />
}

import { setImmediate } from 'node:timers/promises'
import type { Html } from './jsx/html.ts'

/** A long part of a page, made in turns. */
export class Rendered {
  readonly content: Html

  private constructor(content: Html) {
    this.content = content
  }

  get html(): string {
    return this.content.markup
  }

  /**
   * Takes a long page part by part (each is written out as it is made) and lets others have their turn in between:
   * the text of a thousand pages would otherwise hold everybody up for a tenth of a second.
   */
  static async inTurns(parts: Iterable<Html>): Promise<Rendered> {
    const done: Html[] = []
    let since = performance.now()
    for (const part of parts) {
      done.push(part)
      if (performance.now() - since < longestTurn) continue
      await setImmediate()
      since = performance.now()
    }
    return new Rendered(<>{done}</>)
  }
}

/** milliseconds */
const longestTurn = 8

/** Puts what was rendered before into a page. */
export function AsRendered({ of, ...rest }: { of: Rendered; class?: string; lang?: string | undefined }) {
  return <div {...rest}>{of.content}</div>
}

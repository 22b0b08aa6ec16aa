import { LayoutBuilder } from '../layout-builder.ts'
import type { Format } from '../layout.ts'
import { Flow } from './flow.ts'
import { decodeHtml } from './html/charset.ts'
import { parseHtml } from './html/tree.ts'
import { HtmlWalk } from './html/walk.ts'
import { refusing } from './refused.ts'

/**
 * Lays a page or a fragment of HTML out at the builder's end: headings, paragraphs, lists with their marks, tables.
 * Throws Refused (refused.ts) when the HTML nests or multiplies beyond any real page.
 */
export function layOutHtml(html: string, builder: LayoutBuilder): void {
  const flow = new Flow(builder)
  new HtmlWalk(flow).walk(parseHtml(html))
  flow.end()
}

export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  recognises({ name, bytes }) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).replaceAll('\0', '')
    if (/^(?:ï»¿|ÿþ|þÿ)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*){0,9}<(?:!doctype\s+html|html[\s>])/i.test(head)) return true
    return /\.(html?|xhtml)$/i.test(name) && head.includes('<') && !/^(PK\x03\x04|%PDF|\xd0\xcf)/.test(head)
  },
  layOut({ bytes }) {
    return refusing(() => {
      const text = decodeHtml(bytes)
      if (text === null) {
        return { ok: false, refusal: { code: 'unknownFormat', message: 'The file is named as a web page but holds none. Save the page again from the browser.' } }
      }
      const builder = new LayoutBuilder()
      layOutHtml(text, builder)
      return { ok: true, layout: builder.layout('text/html') }
    })
  },
}

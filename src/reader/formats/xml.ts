import { SaxesParser } from 'saxes'
import { TooDeep } from './refused.ts'

/** An element as the walkers see it: names without their namespace prefix, since Office writes two namespaces for one vocabulary. */
export interface XmlElement {
  local: string
  attributes: Readonly<Record<string, string>>
}

export interface XmlEvents {
  open(local: string, attributes: Readonly<Record<string, string>>): void
  close(local: string): void
  text?(text: string): void
}

/**
 * Streams XML bytes as events. No tree is built, no entity a document type declares is expanded (it is an error),
 * nesting past `depth` is refused. `finish` throws when the XML is cut off.
 */
export class XmlStream {
  private readonly parser = new SaxesParser({ xmlns: false, position: false })
  private decoder: TextDecoder | null = null
  private open = 0

  constructor(events: XmlEvents, depth: number) {
    this.parser.on('error', (cause) => {
      throw cause
    })
    this.parser.on('opentag', (tag) => {
      if (++this.open > depth) throw new TooDeep()
      events.open(localName(tag.name), tag.attributes)
    })
    this.parser.on('closetag', (tag) => {
      this.open--
      events.close(localName(tag.name))
    })
    const text = events.text?.bind(events)
    if (text) {
      this.parser.on('text', text)
      this.parser.on('cdata', text)
    }
  }

  write(chunk: Uint8Array): void {
    this.decoder ??= decoderFor(chunk)
    this.parser.write(this.decoder.decode(chunk, { stream: true }))
  }

  finish(): void {
    this.parser.write(this.decoder?.decode() ?? '')
    this.parser.close()
  }
}

/** Streams one whole XML text. */
export function readXml(bytes: Uint8Array, events: XmlEvents, depth: number): void {
  const stream = new XmlStream(events, depth)
  stream.write(bytes)
  stream.finish()
}

/** An attribute by its local name; null when it is not there. `usual` is the spelling nearly every writer uses. */
export function attr(attributes: Readonly<Record<string, string>>, usual: string): string | null {
  const value = attributes[usual]
  if (value !== undefined) return value
  const local = localName(usual)
  for (const name in attributes) {
    if (name.endsWith(local) && localName(name) === local) return attributes[name] ?? null
  }
  return null
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** XML without a byte order mark is UTF-8 in every format read here. */
function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder()
}

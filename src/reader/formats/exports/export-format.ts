import type { Format, Trouble } from '../../layout.ts'
import { Refused, refusing } from '../refused.ts'
import type { ExportedMeeting } from './exported-meeting.ts'
import { layOutExport } from './lay-out-export.ts'
import { mentions, rootElement } from './root-element.ts'
import { parseExport, type XmlNode } from './xml-node.ts'

export interface ExportRead {
  meeting: ExportedMeeting
  trouble: Trouble[]
}

/** A format for one case system's export: told by its root element and a word that must stand in it, read from its tree. */
export function exportFormat(name: string, isIts: (root: string | null, mentions: (words: string) => boolean) => boolean, read: (root: XmlNode) => ExportRead): Format {
  return {
    name,
    mediaType: 'application/xml',
    recognises: ({ bytes }) => isIts(rootElement(bytes), (words) => mentions(bytes, words)),
    layOut: ({ bytes }, limits) => refusing(() => {
      const root = wellFormed(() => parseExport(bytes, limits.depth))
      if (root === null) {
        return { ok: false, refusal: { code: 'damaged', message: `The ${name} breaks off or is no well-formed XML. Export it again from the case system.` } }
      }
      const { meeting, trouble } = read(root)
      return { ok: true, layout: layOutExport(meeting, trouble) }
    }),
  }
}

function wellFormed(parse: () => XmlNode): XmlNode | null {
  try {
    return parse()
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    return null
  }
}

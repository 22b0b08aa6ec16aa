import { LayoutBuilder } from '../layout-builder.ts'
import { defaultLimits } from '../layout.ts'
import type { Format, Layout, Limits } from '../layout.ts'
import { OdtDocument } from './odt/document.ts'
import { OdtStyles } from './odt/styles.ts'
import { Encrypted, refusing } from './refused.ts'
import { XmlStream, readXml } from './xml.ts'
import { Zip } from './zip.ts'
import { isZip } from './zip-directory.ts'

const mediaType = 'application/vnd.oasis.opendocument.text'

/** OpenDocument text (OpenDocument 1.0 to 1.4), zipped or flat, also templates. */
export const odt: Format = {
  name: 'odt',
  mediaType,
  recognises: ({ bytes }) => isZip(bytes) ? isTextArchive(bytes) : isFlat(bytes),
  layOut: ({ bytes }, limits) => refusing(() => ({ ok: true, layout: isZip(bytes) ? layOutZip(bytes, limits) : layOutFlat(bytes, limits) })),
}

/** The archive names its own media type; re-packed archives may have lost that part, but not the manifest (OpenDocument part 2, 3.3). */
function isTextArchive(bytes: Uint8Array): boolean {
  try {
    const zip = Zip.open(bytes, defaultLimits)
    if (zip === null) return false
    const named = zip.read('mimetype') ?? (zip.has('content.xml') ? zip.read('META-INF/manifest.xml') : null)
    return named !== null && new TextDecoder().decode(named.subarray(0, 4096)).includes(mediaType)
  } catch {
    return false
  }
}

function isFlat(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 200))
  if (!/^\ufeff?<\?xml[^>]*>\s*<office:document[\s>]/.test(head)) return false
  return new TextDecoder().decode(bytes.subarray(0, 16 * 1024)).includes(`office:mimetype="${mediaType}`)
}

function layOutZip(bytes: Uint8Array, limits: Limits): Layout {
  const zip = Zip.open(bytes, limits)
  if (zip === null) throw new Error('the archive has no directory')
  refuseEncrypted(zip, limits)
  const styles = new OdtStyles()
  const stylesPart = zip.read('styles.xml')
  if (stylesPart !== null) readXml(stylesPart, namedStyles(styles), limits.depth)
  return layOut(styles, limits, (write) => {
    if (!zip.stream('content.xml', write)) throw new Error('the content part is missing')
  })
}

function layOutFlat(bytes: Uint8Array, limits: Limits): Layout {
  return layOut(new OdtStyles(), limits, (write) => write(bytes))
}

function layOut(styles: OdtStyles, limits: Limits, feed: (write: (chunk: Uint8Array) => void) => void): Layout {
  const builder = new LayoutBuilder()
  const document = new OdtDocument(styles, builder)
  const xml = new XmlStream(document, limits.depth)
  feed((chunk) => xml.write(chunk))
  xml.finish()
  document.end()
  const layout = builder.layout(mediaType, document.pages)
  if (document.pages === null) for (const block of layout.blocks) block.page = null
  return layout
}

/** The styles the document names. The automatic styles beside them belong to page heads and feet and share names with the document's own. */
function namedStyles(styles: OdtStyles): { open: OdtStyles['open']; close: OdtStyles['close'] } {
  let skip = 0
  return {
    open(local, attributes) {
      if (skip > 0 || local === 'automatic-styles' || local === 'master-styles') skip++
      else styles.open(local, attributes)
    },
    close(local) {
      if (skip > 0) skip--
      else styles.close(local)
    },
  }
}

function refuseEncrypted(zip: Zip, { depth }: Limits): void {
  if (zip.has('encrypted-package')) throw new Encrypted()
  const manifest = zip.read('META-INF/manifest.xml')
  if (manifest === null) return
  readXml(manifest, {
    open(local) {
      if (local === 'encryption-data') throw new Encrypted()
    },
    close() {},
  }, depth)
}

/** What a compound file (Microsoft's MS-CFB container, older than zip) holds. */
export type CfbKind = 'msg' | 'encryptedOffice' | 'doc' | 'other'

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const entrySize = 128
/** A damaged chain may be endless; the entries that tell the kind stand among the first. */
const mostSectors = 64

export function isCfb(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && magic.every((byte, index) => bytes[index] === byte)
}

/** Tells the kind by the names in the container's directory; null when the bytes are no compound file. */
export function cfbKind(bytes: Uint8Array): CfbKind | null {
  if (!isCfb(bytes)) return null
  let kind: CfbKind = 'other'
  for (const name of entryNames(bytes)) {
    if (name === 'EncryptedPackage') return 'encryptedOffice'
    if (name.startsWith('__substg1.0_') || name.startsWith('__properties_version') || name.startsWith('__nameid_version')) kind = 'msg'
    if (name === 'WordDocument' && kind === 'other') kind = 'doc'
  }
  return kind
}

function* entryNames(bytes: Uint8Array): Generator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512
  let sector = view.getUint32(48, true)
  for (let seen = 0; seen < mostSectors; seen++) {
    const start = (sector + 1) * sectorSize
    if (start + sectorSize > bytes.length) return
    for (let at = start; at < start + sectorSize; at += entrySize) {
      const length = view.getUint16(at + 64, true)
      if (length >= 2 && length <= 64) yield new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2))
    }
    const next = nextSector(view, sector, sectorSize)
    if (next === null) return
    sector = next
  }
}

/**
 * The allocation table's entry for a sector. The header names the table's first 109 sectors (7 MB);
 * past them the directory is taken to go on in the next sector, as writers lay it.
 */
function nextSector(view: DataView, sector: number, sectorSize: number): number | null {
  const perSector = sectorSize / 4
  const which = Math.floor(sector / perSector)
  if (which >= 109) return sector + 1
  const at = (view.getUint32(76 + which * 4, true) + 1) * sectorSize + (sector % perSector) * 4
  if (at + 4 > view.byteLength) return null
  const next = view.getUint32(at, true)
  return next >= 0xfffffffa ? null : next
}

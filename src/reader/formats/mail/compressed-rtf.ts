const dictionary = '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'
const compressed = 0x75465a4c
const plain = 0x414c454d

/**
 * Unpacks the RTF of an Outlook message ([MS-OXRTFCP]) as 8-bit text; null when it is neither packed nor plain,
 * or longer than `most` characters.
 */
export function unpackRtf(packed: Uint8Array, most: number): string | null {
  if (packed.length < 16) return null
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const type = view.getUint32(8, true)
  const latin = new TextDecoder('latin1')
  if (type === plain) return latin.decode(packed.subarray(16, 16 + Math.min(view.getUint32(4, true), most)))
  if (type !== compressed) return null
  const ring = new Uint8Array(4096)
  for (let index = 0; index < dictionary.length; index++) ring[index] = dictionary.charCodeAt(index)
  let write = dictionary.length
  const out: number[] = []
  const put = (byte: number): void => {
    ring[write] = byte
    write = (write + 1) % 4096
    out.push(byte)
  }
  for (let at = 16; at < packed.length && out.length <= most;) {
    const control = packed[at++] ?? 0
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at++] ?? 0)
        continue
      }
      const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0)
      at += 2
      const from = token >> 4
      // a reference to the place being written marks the end
      if (from === write) return latin.decode(Uint8Array.from(out))
      for (let index = 0; index < (token & 15) + 2; index++) put(ring[(from + index) % 4096] ?? 0)
    }
  }
  return out.length > most ? null : latin.decode(Uint8Array.from(out))
}

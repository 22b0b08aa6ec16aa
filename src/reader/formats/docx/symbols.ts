const wingdings: ReadonlyMap<number, string> = new Map([
  [0x4a, '☺'], [0x4c, '☹'], [0x6c, '●'], [0x6f, '☐'], [0x71, '❑'], [0x76, '❖'], [0x9f, '•'], [0xa7, '▪'], [0xa8, '☐'],
  [0xd8, '➢'], [0xdf, '←'], [0xe0, '→'], [0xe8, '➔'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
])
const symbol: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'], [0xae, '→'], [0xb0, '°'], [0xb1, '±'], [0xb3, '≥'], [0xb4, '×'], [0xb7, '•'], [0xb9, '≠'], [0xbb, '≈'],
])

/** A w:sym as the sign it shows; empty for signs of symbol fonts that mean nothing outside them. */
export function symbolText(font: string | null, code: string | null): string {
  if (code === null || !/^[0-9a-f]{1,6}$/i.test(code)) return ''
  const point = parseInt(code, 16)
  const inFont = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point
  if (font !== null && /^wingdings$/i.test(font)) return wingdings.get(inFont) ?? ''
  if (font !== null && /^symbol$/i.test(font)) return symbol.get(inFont) ?? ''
  if (font !== null && /wingdings|webdings/i.test(font)) return ''
  if (inFont !== point) return inFont >= 0x20 && inFont < 0x7f ? String.fromCharCode(inFont) : ''
  return point >= 0x20 && point < 0x110000 && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : ''
}

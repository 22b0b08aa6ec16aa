const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/g
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const reference = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));|&/g
const known = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/**
 * Takes out of an export what XML forbids and case systems write all the same: control characters, references to
 * them (`&#xC;`, a form feed, becomes a line break), lone ampersands and HTML's `&nbsp;`. CDATA keeps its words.
 */
export function cleanXml(xml: string): string {
  let cleaned = ''
  let from = 0
  for (const found of xml.matchAll(cdata)) {
    cleaned += withoutBadReferences(xml.slice(from, found.index)) + found[0]
    from = found.index + found[0].length
  }
  cleaned += withoutBadReferences(xml.slice(from))
  return cleaned.replace(illegal, (character) => (character === '\f' ? '\n' : ''))
}

function withoutBadReferences(xml: string): string {
  return xml.replace(reference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return known.has(name) ? whole : name === 'nbsp' ? '\u00a0' : `&amp;${name};`
    if (decimal === undefined && hex === undefined) return '&amp;'
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    if (code === 12) return '\n'
    return isLegal(code) ? whole : ''
  })
}

function isLegal(code: number): boolean {
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

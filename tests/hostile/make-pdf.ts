import { deflateSync } from 'node:zlib'

/** A PDF of numbered objects from 1, with a true cross-reference table; object 1 is the catalogue. */
export function makePdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let place = parts[0]!.length
  const places: number[] = []
  objects.forEach((object, index) => {
    const body = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n')])
    places.push(place)
    place += body.length
    parts.push(body)
  })
  const table = places.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${place}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}

export function pdfStream(content: Buffer | string, dictionary = ''): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

export function packedStream(content: Buffer | string): Buffer {
  return pdfStream(deflateSync(content), '/Filter /FlateDecode')
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

export function textAt(text: string, size = 11, left = 72, top = 750): string {
  return `BT /F1 ${size} Tf ${left} ${top} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
}

/** A document of `pages` pages of the given content (a page description); one font, /F1. */
export function pagesPdf(pages: number, content: (page: number) => string | Buffer, extra = { catalogue: '', trailer: '' }): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index * 2} 0 R`)
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${extra.catalogue} >>`,
    `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`,
    font,
  ]
  for (let page = 0; page < pages; page++) {
    const made = content(page)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      typeof made === 'string' ? pdfStream(made) : made,
    )
  }
  return makePdf(objects, extra.trailer)
}

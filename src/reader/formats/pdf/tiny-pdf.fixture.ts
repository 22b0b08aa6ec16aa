const windows1252 = new Map([['•', 0x95], ['–', 0x96], ['’', 0x92], ['”', 0x94]])

/** A run of text to set: `y` is the baseline's distance from the top, in points on an A4 page of 595 × 842. */
export interface Run {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
  /** number of the marked content, in tagged pages */
  mcid?: number
  artifact?: boolean
}

export interface TinyPage {
  runs: Run[]
  /** draws a picture, as a scanned page does */
  picture?: boolean
  /** structure tree of the page */
  tree?: TinyNode
}

/** A structure element: its role and what is in it; a number is marked content of the page. */
export interface TinyNode {
  role: string
  kids: (TinyNode | number)[]
}

export interface TinyOptions {
  /** adds an encryption dictionary that no password opens */
  encrypted?: boolean
}

/** Lines of one size below each other. */
export function lines(texts: readonly string[], x: number, top: number, more: { size?: number; bold?: boolean; leading?: number } = {}): Run[] {
  const size = more.size ?? 11
  return texts.map((text, index) => ({ text, x, y: top + index * (more.leading ?? size * 1.2), size, bold: more.bold ?? false }))
}

/** Writes a PDF by hand: two standard fonts, uncompressed, letters of windows-1252. */
export function tinyPdf(pages: readonly TinyPage[], options: TinyOptions = {}): Uint8Array {
  const objects: string[] = []
  const put = (body: string): number => objects.push(body)
  const set = (id: number, body: string): void => {
    objects[id - 1] = body
  }
  const catalog = put('')
  const tree = put('')
  const regular = put('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const bold = put('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  const picture = put(stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'x'))
  const tagged = pages.some((page) => page.tree !== undefined)
  const root = tagged ? put('') : 0
  const parents: string[] = []
  const kids: number[] = []
  const elements: number[] = []
  for (const [index, page] of pages.entries()) {
    const content = put(stream('', contentOf(page)))
    const id = put('')
    kids.push(id)
    set(id, `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /StructParents ${index} /Contents ${content} 0 R /Resources << /Font << /F1 ${regular} 0 R /F2 ${bold} 0 R >> /XObject << /Im ${picture} 0 R >> >> >>`)
    if (page.tree === undefined) continue
    const owners: number[] = []
    const build = (node: TinyNode, parent: number): number => {
      const own = put('')
      const inner = node.kids.map((kid) => {
        if (typeof kid !== 'number') return `${build(kid, own)} 0 R`
        owners[kid] = own
        return `${kid}`
      })
      set(own, `<< /Type /StructElem /S /${node.role} /P ${parent} 0 R /Pg ${id} 0 R /K [${inner.join(' ')}] >>`)
      return own
    }
    elements.push(build(page.tree, root))
    parents.push(`${index} [${Array.from(owners, (owner) => (owner === undefined ? 'null' : `${owner} 0 R`)).join(' ')}]`)
  }
  set(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  if (tagged) set(root, `<< /Type /StructTreeRoot /K [${elements.map((id) => `${id} 0 R`).join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`)
  set(catalog, `<< /Type /Catalog /Pages ${tree} 0 R${tagged ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : ''} >>`)
  return written(objects, options)
}

function contentOf(page: TinyPage): string {
  const runs = page.runs.map((run) => {
    const text = run.text.replace(/[\\()]/g, '\\$&')
    const show = `BT /${run.bold === true ? 'F2' : 'F1'} ${run.size ?? 11} Tf 1 0 0 1 ${run.x} ${842 - run.y} Tm (${text}) Tj ET`
    if (run.artifact === true) return `/Artifact BMC ${show} EMC`
    return run.mcid === undefined ? show : `/Span << /MCID ${run.mcid} >> BDC ${show} EMC`
  })
  return [...(page.picture === true ? ['q 500 0 0 700 40 40 cm /Im Do Q'] : []), ...runs].join('\n')
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** Header, objects, cross-reference table and trailer; one byte per character. */
function written(objects: readonly string[], options: TinyOptions): Uint8Array {
  let file = '%PDF-1.7\n'
  const places: number[] = []
  for (const [index, body] of objects.entries()) {
    places.push(file.length)
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  const secret = '<' + '5a'.repeat(32) + '>'
  const encrypt = options.encrypted === true ? ` /ID [${secret} ${secret}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>` : ''
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => windows1252.get(character) ?? character.charCodeAt(0) & 0xff)
}

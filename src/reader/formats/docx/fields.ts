interface Field {
  code: string
  /** between the field's begin and its separator stands its code, which nobody sees */
  inCode: boolean
}

const longestCode = 200

/** The fields around the text: what of it is their code, and whether it is a table of contents. */
export class Fields {
  private readonly open: Field[] = []
  private contents = 0
  private codes = 0

  /** The text is not to be read: a field's code, or a table of contents. */
  get hide(): boolean {
    return this.contents > 0 || this.codes > 0
  }

  get inContents(): boolean {
    return this.contents > 0
  }

  begin(): void {
    this.open.push({ code: '', inCode: true })
    this.codes++
  }

  addCode(text: string): void {
    const field = this.open.at(-1)
    if (field?.inCode && field.code.length < longestCode) field.code += text.slice(0, longestCode)
  }

  separate(): void {
    const field = this.open.at(-1)
    if (!field?.inCode) return
    field.inCode = false
    this.codes--
    if (isContents(field.code)) this.contents++
  }

  end(): void {
    const field = this.open.pop()
    if (field === undefined) return
    if (field.inCode) this.codes--
    else if (isContents(field.code)) this.contents--
  }

  /** A field written as one element around its result. */
  beginSimple(code: string): void {
    this.begin()
    this.addCode(code)
    this.separate()
  }

  /** Codes end within their paragraph; a separator that never comes must not swallow the document. */
  endParagraph(): void {
    while (this.open.at(-1)?.inCode) this.end()
  }

  /** A real heading inside a table of contents means its end was lost. */
  leaveContents(): void {
    this.open.length = 0
    this.contents = 0
    this.codes = 0
  }
}

function isContents(code: string): boolean {
  return /^\s*TOC(?:\s|$)/i.test(code)
}

/** A list mark at the start of a line and the text after it. */
export interface Marked {
  mark: string
  rest: string
}

const bullet = /^([•●▪■◦○‣∙·⁃➢►✓*–—‑-])(?=\s|$)\s*/u
const tightBullet = /^([•●▪■◦○‣⁃➢►])(?=\S)/u
const ordinal = /^(\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,4}|\p{Lu})[.)])(?=\s)\s+/u
/** "27. august" and "3. kvartal" begin a sentence, not an item. */
const dated = /^\d{1,2}\.\s+(?:jan|feb|mar|apr|maj|mai|jun|jul|aug|sep|okt|nov|dec|des|kvartal|behandling|halvår)/iu

/** `lead` is the line's first piece: a lone "o" set apart is a bullet, "o" inside running text is a word. */
export function listMark(text: string, lead: string): Marked | null {
  const found = bullet.exec(text) ?? tightBullet.exec(text) ?? (dated.test(text) ? null : ordinal.exec(text))
  if (found !== null) {
    const mark = found[1] ?? ''
    // "A. Hansen": a single capital and a point are more often a name's initial than a mark
    if (/^\p{Lu}\.$/u.test(mark) && lead !== mark) return null
    return { mark, rest: text.slice(found[0].length) }
  }
  if (lead === 'o' && /^o\s/.test(text)) return { mark: 'o', rest: text.slice(1).trimStart() }
  return null
}

/** Whether `next` is the ordinal that comes after `mark`: "a)" after nothing begins, "3." follows "2.". */
export function follows(mark: string, next: string): boolean {
  const [a, b] = [valueOf(mark), valueOf(next)]
  return a !== null && b !== null && b === a + 1 && mark.at(-1) === next.at(-1)
}

function valueOf(mark: string): number | null {
  const inner = mark.replace(/[().]/g, '')
  if (/^\d+$/.test(inner)) return Number(inner)
  return /^\p{L}$/u.test(inner) ? (inner.codePointAt(0) ?? 0) : null
}

/**
 * Headings that lost their line breaks: "INPUT FRA MØDE 2018**Tema 1****Titel****1) Spørgsmål?**".
 * Strong runs glued to each other or to the text before them were lines of their own.
 */
export function isGlued(line: string): boolean {
  return line.includes('**') && (line.includes('****') || /[\p{L}\p{N}.?!]\*\*[^*]+\*\*$/u.test(line))
}

export interface GluedPart {
  from: number
  to: number
  bold: boolean
}

export function splitGlued(line: string): GluedPart[] {
  const parts: GluedPart[] = []
  let from = 0
  let bold = false
  for (let at = line.indexOf('**'); at >= 0; at = line.indexOf('**', at + 2)) {
    if (at > from) parts.push({ from, to: at, bold })
    bold = !bold
    from = at + 2
  }
  if (from < line.length) parts.push({ from, to: line.length, bold: false })
  return parts
}

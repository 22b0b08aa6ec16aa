/**
 * Built-in styles by name or id, for styles that carry no outline level of their own.
 * Word keeps the English name in the file; LibreOffice, Google and older converters write the user's language.
 */
export function headingLevelOfName(name: string): number | null {
  const numbered = /^(?:heading|overskrift|rubrik|överskrift|überschrift)[ _-]?([1-9])(?!\d)/i.exec(name)
  if (numbered) return Number(numbered[1])
  return /^(?:title|titel|tittel|rubrik)$/i.test(name) ? 1 : null
}

/** Styles of a table of contents and of its heading. */
export function isContentsStyle(name: string): boolean {
  return /^(?:toc|indholdsfortegnelse|innehåll|innehll|innehållsförteckning|innehllsfrteckning|innhold|innholdsfortegnelse|inh|inn?h)[ _]?[1-9]$/i.test(name)
    || /^(?:toc heading|tocheading|contents heading|contents [1-9]|table of figures|tableoffigures|overskrift til indholdsfortegnelse|innehållsförteckningsrubrik|overskrift for innholdsfortegnelse)$/i.test(name)
}

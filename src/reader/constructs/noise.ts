/** Lines a document carries that nobody said: page marks, buttons of the web page it was copied from, footers. */
const patterns = [
  /^vi bruger cookies|^<%@|^%\s?!|^#(?:let|import|set|show)\s/iu,
  /^sid[ea]\s*:?\s*\d+(?:\s*(?:af|av|\/|\()\s*\d+\)?)?$/iu,
  /^page\s*\d+(?:\s*of\s*\d+)?$/iu,
  /^\d+\s?\(\d+\)$/u,
  /^(?:tilbage til toppen|til toppen|printvenlig version|læs op|spring til indhold|gå til hovedindhold(?:et)?|menu|søg|sök|søk|hopp til hovedinnhold|hoppa till innehåll|skip to main content|hent som fil:?|hent som pdf|kopier link|se alle bilag|fold alle ud|vis alle bilag|tilbage til forsiden|del på facebook|download|udskriv|skriv ut)$/iu,
  /^.{0,40}logotyp$/iu,
  /^alla inlägg$/iu,
  /copyright|all rights reserved/iu,
  /^redaktør, webmaster/iu,
  /drives af$/iu,
  /^justerandes? sign(?:atur)?(?:er)?|^utdragsbestyrkande$/iu,
  /^tomt indhold$/iu,
  /^\[[^\]]*(?:hjælpetekst|slettes)[^\]]*\]$/iu,
  /^&nbsp;$|^\\$/u,
]

/** A table of contents line keeps its leader dots: "Evt.....  11". A run is tried from its first dot only. */
export const leader = /(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!\.\s)(?:\.\s){4,}|(?<!_)_{4,})\s*\d{0,4}$/u

export function isNoise(words: string): boolean {
  if (words.length > 160) return false
  return patterns.some((pattern) => pattern.test(words))
}

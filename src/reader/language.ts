import type { Language } from './reading.ts'

/** Small words and letters that tell the languages of the North apart. Shared words weigh nothing. */
const marks: Record<Language, { words: string; letters: RegExp }> = {
  da: { words: 'af og ikke til med der blev på om være skal ift vedr efter også hvor hvad hvilke møde mødet referat dagsorden udvalget indstilling bilag kommunens forvaltningen mellem denne dette nogle sig mere gør ligeledes drøftede besluttede orienterede nej', letters: /[æø]/g },
  sv: { words: 'och att är för inte av på till med ett från också när hur vad ska mötet möte beslut beslutar nämnden ärendet enligt samt vid kommunen kommer behöver finns mycket någon några dagordning protokoll inom', letters: /[äö]/g },
  nb: { words: 'og ikke av til med på om være skal etter også hva hvordan møte møtet saken vedtak innstilling kommunen ble fra mellom noen seg mer gjør vedtatt enstemmig rådmannen kommunedirektøren utvalget saker møtende hvilke dette', letters: /[æø]/g },
  nn: { words: 'ikkje eg me dei ein eit frå òg vere vart kva korleis nokre noko meir sjå møtet saka kommunen skal til med etter mellom kan ikkje då no berre gjere seier fleire', letters: /[æø]/g },
  en: { words: 'the and of to in is that for with are was this be on as by from we will not meeting minutes decision agenda have has', letters: /(?!)/g },
}
/** Words only one of Danish, bokmål, nynorsk writes so: they decide where the sets overlap. */
const telling: Record<'da' | 'nb' | 'nn', Set<string>> = {
  da: new Set('af blev efter hvad nogle mere ligeledes drøftede besluttede udvalget indstilling bilag mødet dagsorden referent afbud sig også igennem tages op skabe bruge gerne mulighed kigger sagen uge medlemmer flere kommuner'.split(' ')),
  nb: new Set('av ble etter hva noen mer vedtatt enstemmig innstilling vedlegg møtet saken bruke uke muligheter gjennom prosjektet forslag saksliste forfall'.split(' ')),
  nn: new Set('ikkje eg vart kva korleis nokre noko meir frå dei ein eit òg då berre fleire saka vere'.split(' ')),
}

/** What each word says for which languages, so that a word is looked up once. */
const weights = new Map<string, [Language, number][]>()
for (const language of Object.keys(marks) as Language[]) for (const word of new Set(marks[language].words.split(' '))) weigh(word, language, 1)
for (const word of telling.da) weigh(word, 'da', 0.7)
for (const word of telling.nb) weigh(word, 'nb', 0.7)
for (const word of telling.nn) weigh(word, 'nn', 1.6)

function weigh(word: string, language: Language, weight: number): void {
  weights.set(word, [...weights.get(word) ?? [], [language, weight]])
}

/** The language most of the words are in; null for a text too short to tell. */
export function languageOf(text: string): Language | null {
  const sample = (text.length > 6000 ? `${text.slice(0, 4000)} ${text.slice(text.length >> 1, (text.length >> 1) + 2000)}` : text).toLowerCase()
  const tokens = sample.match(/\p{L}+/gu) ?? []
  if (tokens.length < 4) return null
  const score: Record<Language, number> = { da: 0, sv: 0, nb: 0, nn: 0, en: 0 }
  for (const token of tokens) {
    const told = weights.get(token)
    if (told !== undefined) for (const [language, weight] of told) score[language] += weight
  }
  const danish = (sample.match(/[æø]/g) ?? []).length
  const swedish = (sample.match(/[äö]/g) ?? []).length
  if (swedish > danish) score.sv += swedish * 0.6
  else for (const language of ['da', 'nb', 'nn'] as const) score[language] += (danish - swedish) * 0.3
  const best = (Object.keys(score) as Language[]).sort((a, b) => score[b] - score[a])[0]!
  return score[best] === 0 ? null : best
}

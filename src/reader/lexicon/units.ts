/** Words after a number that say what it counts: scale, currency, time, people, things. Danish, Swedish, Norwegian. */

export const scales: Record<string, number> = {
  tusind: 1e3, tusinde: 1e3, tusen: 1e3, t: 1e3,
  mio: 1e6, mill: 1e6, million: 1e6, millioner: 1e6, miljon: 1e6, miljoner: 1e6, mln: 1e6, millionar: 1e6,
  mia: 1e9, milliard: 1e9, milliarder: 1e9, miljard: 1e9, miljarder: 1e9, mrd: 1e9, mdr: 1e9, mdkr: 1e9, milliardar: 1e9,
}

export type Currency = 'local' | 'DKK' | 'SEK' | 'NOK' | 'EUR' | 'USD' | 'GBP'

/** `local` is the crown of the document's language. */
export const currencies: Record<string, { currency: Currency; scale: number }> = {
  kr: { currency: 'local', scale: 1 }, krone: { currency: 'local', scale: 1 }, kroner: { currency: 'local', scale: 1 },
  krona: { currency: 'local', scale: 1 }, kronor: { currency: 'local', scale: 1 },
  tkr: { currency: 'local', scale: 1e3 }, ksek: { currency: 'SEK', scale: 1e3 }, knok: { currency: 'NOK', scale: 1e3 }, tdkk: { currency: 'DKK', scale: 1e3 },
  mkr: { currency: 'local', scale: 1e6 }, mnkr: { currency: 'local', scale: 1e6 }, miokr: { currency: 'local', scale: 1e6 },
  msek: { currency: 'SEK', scale: 1e6 }, mnok: { currency: 'NOK', scale: 1e6 }, mdkk: { currency: 'DKK', scale: 1e6 },
  mdkr: { currency: 'local', scale: 1e9 },
  dkk: { currency: 'DKK', scale: 1 }, sek: { currency: 'SEK', scale: 1 }, nok: { currency: 'NOK', scale: 1 },
  eur: { currency: 'EUR', scale: 1 }, euro: { currency: 'EUR', scale: 1 }, meur: { currency: 'EUR', scale: 1e6 },
  usd: { currency: 'USD', scale: 1 }, dollar: { currency: 'USD', scale: 1 }, gbp: { currency: 'GBP', scale: 1 },
}

export const currencySigns: Record<string, Currency> = { '€': 'EUR', '$': 'USD', '£': 'GBP' }

export const measures: Record<string, string> = {
  pct: 'percent', procent: 'percent', prosent: 'percent', percent: 'percent',
  time: 'hours', timer: 'hours', timers: 'hours', timen: 'hours', timme: 'hours', timmar: 'hours', timar: 'hours', hours: 'hours',
  dag: 'days', dage: 'days', dagar: 'days', dager: 'days', days: 'days', dagers: 'days', dages: 'days', dagars: 'days',
  person: 'persons', personer: 'persons', personar: 'persons', persons: 'persons', people: 'persons',
}

/** Counted as written: the unit of the amount is the word itself. */
export const plainMeasures = new Set(`
  uge uger vecka veckor uke uker veke veker måned måneder månad månader månader månedar minut minutter minuter minutt minuttar minutes
  døgn dygn kvartal kvartaler halvår år sekunder weeks months years
  m2 m² m3 m³ kvm kvadratmeter kvadratmetre hektar hektarer ha km kilometer meter ton tons tonn kg kilo liter kwh mwh gwh mw kw gb tb
  procentpoint procentenheter prosentpoeng årsværk årsverk årsarbejdere årsarbetare fuldtidsstillinger
`.trim().split(/\s+/))

/** Ends of plural (and a few singular) nouns that are counted in minutes. A compound counts by its end: "arbejdspladser". */
export const countedNouns = new Set(`
  familier familjer familiar pladser platser plasser plassar borgere medborgare innbyggere innbyggjarar invånare indbyggere elever elevar barn børn
  unge unga ungdommer ungdommar ældre äldre eldre voksne vuxna vaksne kvinder kvinnor kvinner mænd män menn mennesker människor
  kommuner kommunar regioner medarbejdere medarbetare medarbeidere medarbeider medarbejder ansatte anställda tilsette stillinger stillingar tjänster årsverk
  boliger bostäder boligar lejligheder lägenheter leiligheter hus huse sager ärenden saker møder möten møter møte ansøgninger ansökningar søknader søknadar
  deltagere deltagare deltakere deltakarar medlemmer medlemmar medlemmer ledamöter virksomheder företag bedrifter verksemder foreninger föreningar organisationer
  organisasjoner biler bilar cykler cyklar skoler skolor skoler institutioner afdelinger avdelningar avdelinger kontorer kontor enheder enheter lande länder land
  forslag förslag punkter svar spørgsmål frågor spørsmål stemmer røster röster henvendelser anmälningar anmeldelser klager klagomål træer träd brugere användare
  brukere besøg besök kunder patienter klienter forløb kurser kurs dokumenter dokument projekter projekt prosjekter leverandører leverantörer systemer system
  henvisninger indberetninger husstande hushåll husstander senge sengepladser vuggestuer grupper hold klasser borgerforløb arbejdspladser arbetstillfällen
  arbeidsplasser tilskud repræsentanter representanter husholdninger praktikpladser lærlinger læringer lärlingar hændelser opgaver uppgifter oppgaver
  eksemplarer licenser enheter sider sidor undertegnede underskrifter rapporter sanger abonnementer stationer servere computere maskiner dataset datasett
  medarbejderne borger elev kommune medarbejder virksomhed bolig plads familie stilling deltager medlem ansøgning skole forening
`.trim().split(/\s+/))

/** Between number and noun, and not part of what is counted. */
export const moreOrFewer = new Set(['flere', 'fler', 'flera', 'fleire', 'færre', 'färre', 'ekstra', 'extra', 'yderligere', 'ytterligere', 'ytterligare'])

/** Adjectives that may stand between number and noun; part of what is counted. */
export const smallAdjectives = new Set(`
  nye nya unge unga ældre äldre eldre små store stora gamle gamla forskellige olika ulike faste fasta ledige lediga frie fria tomme tomma ansatte
  private privata offentlige offentliga kommunale kommunala lokale lokala danske svenska norske aktive aktiva syge sjuka sjuke almene almännyttiga
  psykisk fysiske fysiska digitale digitala løbende åbne öppna åpne lukkede stængte grønne gröna
`.trim().split(/\s+/))

export const roundly = new Set([
  'ca', 'ca.', 'circa', 'cirka', 'omkring', 'omtrent', 'omtrentlig', 'knap', 'godt', 'næsten', 'omlag', 'rundt', 'tæt', 'nær', 'nærved',
  'ungefär', 'ungefärligen', 'drygt', 'knappt', 'nästan', 'uppemot', 'opmod', 'henved', 'snaut', 'vel', 'nesten', 'nærmere', 'kring', 'ikring', 'c:a', 'about', 'approx',
])

/** A number right after one of these names something; it counts nothing. */
export const naming = new Set(`
  § §§ stk nr no pkt punkt side sida s kap kl klokken klokka sak sag ps rs tlf telefon mobil bilag bilaga vedlegg niveau nivå tema fase fas trin steg
  uge vecka uke klasse årskurs trinn model version v figur tabel tabell kapitel afsnit avsnitt gruppe spor hold område zone matr dok ean cvr rum lokale sal
`.trim().split(/\s+/))

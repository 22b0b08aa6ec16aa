import { outcomeRules } from '../lexicon/outcomes.ts'
import type { Language, Outcome } from '../reading.ts'
import { sentencesOf } from '../sheet.ts'
import { fold, words } from '../words.ts'

const compiled = outcomeRules.map((rule) => ({ ...rule, pattern: words(rule.re.replaceAll('[^.]', '.')) }))
const scandinavian: Record<string, 'da' | 'sv' | 'nb'> = { da: 'da', sv: 'sv', nb: 'nb', nn: 'nb' }

/** Nynorsk and everyday words the formal table lacks, tried after it. */
const everyday: readonly { outcome: Outcome; pattern: RegExp }[] = [
  { outcome: 'appointed', pattern: words('\\b(valgt|valgtes|vælges|blev valgt|udpeget|udpeges|konstitueret|utses|utsågs|utsedd|valdes|väljs|vald|välja|velges|valt|väljer|velger|vælger|utser|utse|oppnemner|oppnemnt|oppnevner|udpegede|udpeger|oppnevnt|oppnevnes|konstituert|genvalgt|gjenvalgt|omvald)\\b') },
  { outcome: 'approved', pattern: words('\\b(godkänd|godkändes|godkända|godkänna|anta|bifalla|bevilja|fastställa|tillstyrka|samtykt|godkände|bifölls|bifalles|antogs|antagen|vedteke|vedtekne|godkjend|godkjent|aksepter|akseptera|beviljades|fastställdes|fastställd|vedtages|bevilges|bevilgede|bevilget|imødekom|tilslutning|opbakning|tilsluttede|tiltræder|godkender|ratificeret|fastlagdes)\\b|\\b(der var|der er|var|fuld|alle er) (enighed|enig|enige|enighet)|enighed om|enighet om|(är|var) (eniga|överens)|\\benades\\b|enades om|kom överens|ble enige|vart einige|uten merknader|utan anmärkning|uten anmerkninger|uden bemærkninger|ingen merknader|ingen innvendinger|ingen bemærkninger til') },
  { outcome: 'noted', pattern: words('til etterretning|tatt til vitende|tek(es)? (saka )?til (orientering|etterretning|vitende)|lades till handlingarna|lägga(s)? till handlingarna|lade[^.]{0,40}till handlingarna|antecknar informationen|tackar för informationen|taget ad notam|ad acta|^til orientering\\.?$|^til efterretning\\.?$|^till handlingarna\\.?$|tog(s)? till sig informationen') },
  { outcome: 'postponed', pattern: words('\\b(udskydes|skjutits upp|sköts upp|utsett|utsettast|bordlades|vertagen|genoptages|tages op (igen )?på (et )?(senere|næste)|tas opp igjen|tas upp (igen )?(på|vid) nästa)\\b') },
  { outcome: 'concluded', pattern: words('\\b(beslut om|beslut att|beslutade|beslöt|beslöts|beslutades|besluttede|besluttet|besluttes|vedtok|avgjorde|bestemt|bestemte|bestämdes|bestämde|konkludert|konkluderet|konklusion(en)?|beslutning om)\\b') },
  { outcome: 'discussed', pattern: words('\\b(drøftelse|drøftelser|drøfta|diskusjon|diskuterte|diskuterade|diskuterades|diskuterede|diskuteret|diskussion|debatterte|debatt|drøftedes|drøftes|resonemang|debatterede)\\b') },
  { outcome: 'informed', pattern: words('\\b(orientering|gennemgik|gennemgang|fortalte|berettede|gav en (kort )?(status|orientering)|orienterede|orienterast|gick igenom|berättade|presenterade|rapporterade|rapporterar|informert|gjennomgikk|presenterte|ga en orientering|fremlagde|redegjorde)\\b') },
]
const notedFirst = words('(godkänner|godkänna|godkännes|godkänns) (informationen|redovisningen|rapporten)|redovisningen godkänns')
const beforeRules = [
  { outcome: 'approvedWithChanges' as Outcome, pattern: words('\\b(fastställ|godkänn|bifall|anta|godkend|vedt|tiltr)\\p{L}*.{0,90}\\bmed (den |de |det |följande |följande |følgende |slik |disse |denne |slikt |dette )?(ändring\\p{L}*|tillägg\\p{L}*|tilføjelse\\p{L}*|endring\\p{L}*|tillegg\\p{L}*|ændring\\p{L}*)') },
  { outcome: 'noted' as Outcome, pattern: words('\\b(notera|noterar|tar del av|ta del av|tagit del av|tackar för|lägga|lägger)\\b.{0,60}\\b(information\\p{L}*|protokollet|handlingarna|delegationsbeslut\\p{L}*|redovisning\\p{L}*|rapport\\p{L}*)\\b|(teken|tekne|teke|tatt|tek) til vitande') },
  { outcome: 'rejected' as Outcome, pattern: words('\\b(avslaget|avslagen|ej bifall|bifölls inte|nedstemt|stemt ned|röstades ned|avslags)\\b') },
  { outcome: 'approved' as Outcome, pattern: words('ikke (anledning|bemærkninger|merknader|innvendinger) til') },
]

/** Outcome of a decision's prose (what stands before its first bullet). */
export function outcomeOf(prose: string, language: Language | null): Outcome {
  const text = fold(prose)
  if (text === '') return 'notRecorded'
  const own = language === null ? undefined : scandinavian[language]
  const sentences = sentencesOf(text, 0, text.length)
  const told = sentences.map(({ text: sentence }) => ({ sentence, outcome: sentenceOutcome(sentence, own) })).filter((one) => one.outcome !== null)
  const main = told.filter(({ sentence, outcome }) => outcome !== 'rejected' || !amendment.test(sentence))
  const outcome = strongest((main.length > 0 ? main : told).map((one) => one.outcome!))
  return outcome === 'concluded' && settles(text) && !/:\s*$/.test(text) ? 'approved' : outcome
}

/** Says that something was resolved, not merely that conclusions follow. */
export function settles(text: string): boolean {
  return resolves.test(text)
}

/** "besluttede at købe": the matter is settled with a yes; "konkluderede, at …" opens a list of conclusions. */
const resolves = words('\\b(besluttede|besluttet|beslutter|beslutar|beslutade|beslöt|beslutades|vedtok)\\b[^.:]{0,60}?\\b(at|att|å|om at|om att) \\p{L}')

/** An amendment that falls does not reject the matter itself. */
const amendment = /ændringsforslag|endringsforslag|ändringsyrkande|tilleggsforslag|tilläggsyrkande|endringsframlegg|tillægsforslag|alternativt forslag/iu

/** A decision field that says there is nothing to say. */
export function isNothing(prose: string): boolean {
  const text = fold(prose)
  return /^(?:tomt indhold|-|–|—|\.\.\.|…|\/)\.?$/iu.test(text) || /^(?:(?:der (?:var|er) )?(?:ingen|intet|inga|inget)(?: (?:bemærkninger|meddelelser|spørgsmål|til (?:dette )?punkt\p{L}*|at bemærke|nyt|saker|orienteringer|punkter|emner|frågor|informationer|under dette punkt|yderligere))?(?: til \p{L}+)?)\.?$/iu.test(text)
}

/** A cheap look before some sixty patterns: a stem that one of them holds. */
const mayDecide = /dagsorden|sag|sak|punkt|ärende|utg|stryks|trekk|trukk|tilba[gk]e|til forvaltn|til administr|forny|hjemvis|återrem|uds|uts|genopt|afvent|bordl|skju|sköt|vertag|tages op|tas op|tas upp|godk|tiltr|imødek|vedt|anbef|afv|forkast|afsl|bortfald|fald|avsl|avst|avvis|falt|fall|høring|remiss|remitt|samråd|granskning|ettersyn|indstil|fremsend|föreslå|tillstyrk|innstil|oversend|henvis|viderebe|bringes|videresend|sendes|överlämn|hänskj|bif|anta|anto|beslut|beslöt|efterret|etterret|orient|handling|inform|noter|anteckn|bevil|fasts|drøft|disku[ts]|dialog|överlägg|konklu|oplyst|meddelt|redog|redeg|valgt|vælg|udpeg|konstit|utsåg|vald|välj|väljer|velg|valt|oppne|genval|gjenval|omval|aksepter|bevilg|tilslut|opbak|ratific|fastlag|enig|einig|enad|eniga|överens|merknad|anmärk|anmerk|bemærk|innvend|vitende|vitande|ad acta|ad notam|ligg|lagd|lade|lägg|notam|tar del|tagit del|anledning|ta del|tackar|rapport|gennem|gick|berätt|berett|present|fortal|gav|ga en|gik|gjennom|fremlag|debat|resone|bestem|bestäm|avgj|nedst|stemt|röst|samtykt|utse|til orientering|statu/

/** What a sentence decides, or null when it decides nothing. */
export function sentenceOutcome(sentence: string, own: 'da' | 'sv' | 'nb' | undefined): Outcome | null {
  if (!mayDecide.test(sentence.toLowerCase())) return null
  if (notedFirst.test(sentence)) return 'noted'
  for (const { outcome, pattern } of beforeRules) if (pattern.test(sentence)) return outcome
  for (const { outcome, lang, pattern } of compiled) if ((own === undefined || lang === own) && pattern.test(sentence)) return outcome
  for (const { outcome, pattern } of everyday) if (pattern.test(sentence)) return outcome
  return null
}

const weak = new Set<Outcome>(['discussed', 'concluded', 'informed'])

/** The first sentence that settles the matter; talk ("drøftet", "orienterede") only when nothing settles it. */
function strongest(found: readonly Outcome[]): Outcome {
  const settled = found.find((outcome) => !weak.has(outcome))
  const first = found[0]
  if (first === undefined) return 'unclear'
  if (settled === undefined) return found.includes('concluded') ? 'concluded' : found.includes('discussed') ? 'discussed' : first
  if (first === 'informed' && settled !== first) return settled
  return settled
}

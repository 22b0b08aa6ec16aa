import type { Declared } from './layout.ts'
import type { DocumentKind } from './reading.ts'
import type { Line } from './constructs/lines.ts'
import { caseLine } from './constructs/item-starts/case-extract.ts'
import { sectionIdOf } from './lexicon/headings.ts'
import { labelKey } from './lexicon/labels.ts'
import { words } from './words.ts'

const minutesWord = words('\\b(\\p{L}*referat(et)?|\\p{L}*protokoll?(en)?|beslutningsprotokol|minnesanteckningar|mötesanteckningar|\\p{L}*anteckningar från|møtebok|møtenotat|mötesnoteringar|meeting minutes|minutes|mødenotat|mødenotater|møtenotater)\\b')
const agendaWord = words('\\b(dagsorden(en)?|dagordning(en)?|föredragningslista|kallelse|møteinnkalling|innkalling|saksliste|sakliste|sakskart|\\p{L}*indkaldelse|indkaldes|agenda|ärendelista|program for mødet)\\b')
const consultation = words('\\b(MED[- ]?status|personalemøde|MED[- ]drøftelse|samverkansmöte|drøftingsmøte|MBL|samverkan|drøfting|personalmøte|personalmöte|arbetsplatsträff|medarbejdermøde|udtalelse fra medarbejder\\p{L}*)\\b')
const weighing = words('\\b(fordele|ulemper|ulempene|fordeler|fördelar|nackdelar|for eller imod|for eller mot|för eller emot|avholdende|avstår|håndsopprekning|handuppräckning|för- och nackdelar|argumenter for|argumenter imod|argumenter mot|argument för|argument emot|taler for|taler imod)\\b')
const workshop = words('\\b(input fra|caf[eé]-?m(ø|ö)[td]e\\p{L}*|kafédialog|opsamling (fra|på)|opsamling|\\p{L}*workshops?|temadag|gruppearbejde|gruppearbeid|grupparbete|brainstorm\\p{L}*|dialogmøde\\p{L}*|dialogmöte\\p{L}*|dialog med|inspel från|innspill fra|medborgardialog|idégenerering|world caf[eé]|borgermøde|idéworkshop|verkstad|idéverkstad|kafébord|fagdag|fagseminar|idemyldring|idémyldring|SWOT|värdegrundsdag|inspirationsdag|medarbetardialog|dialogkafé|caf[eé]dialog|innspel (frå|til)|input til)\\b')
const evaluation = words('\\b(\\p{L}*evaluering(en|ar|er|srapport|snotat)?|utvärdering(en|ar|srapport)?|\\p{L}*evaluation|assessment|redegørelse for forsøg|slutrapport|sluttrapport|følgeevaluering|effektmåling|midtvejsevaluering|slutevaluering)\\b')
const greeting = /^(?:kære|kära|kjære|hej(?: alla| på er)?|hei(?: alle)?|god(?:t)? nytår|goda|till alla|til alle)(?![\p{L}])[\s\p{L},!.]{0,50}$/iu
const farewell = words('\\b(glædelig jul|godt nytår|god jul|gott nytt år|med venlig hilsen|venlig hilsen|mange hilsner|bedste hilsner|vänliga hälsningar|med vänlig hälsning|hälsningar|beste hilsen|vennlig hilsen|hilsen|mvh|de bedste hilsner|kærlig hilsen)\\b')
const storyWord = words('\\b(inlägg(et)?|kategorier|blogg|publicerad|publicerat|publiceret|jag heter|mit navn er|mitt namn är|jeg heter|jeg hedder|læs mere om|nyhed|gästspel|historien om|den gode historie|fortæller|berättar|forteller)\\b')
const decided = words('\\b(godkendt|godkendtes|blev godkendt|besluttede|besluttet|vedtatt|vedtaget|bifölls|bifalles|beslutade|beslöt|godkändes|enstemmig|udsat|udskudt|taget til efterretning|drøftede|drøftet|orienterede|konkluderede|godkjent|orienterte|valgtes|valdes|diskuterades|vedtok)\\b')

/** Cheap looks before the patterns with letters' boundaries. */
const mayWeigh = /argument|plus\/minus|taler |fordel|ulemp|fördel|nackdel|imod|eller mot|eller emot|avhold|avstår|håndsopp|handuppr/
const mayDecide = /godk|beslut|beslöt|vedt|bif|enstem|udsat|udsk|efterret|drøft|orienter|konklu|valgt|vald|diskuter/

/** Kind of document, by what it calls itself first and by its build second; what is none of the others is a memo. */
export function kindOf(lines: readonly Line[], declared: Declared | null, name: string): DocumentKind {
  if (declared?.kind !== undefined && declared.kind !== null) return declared.kind
  const titles = titleLines(lines)
  const title = titles.join('\n')
  const opening = lines.slice(0, 14).map((line) => line.folded.slice(0, 400)).join('\n')
  const all = signsOf(lines)
  if (consultation.test(opening) && all.weighs) return 'staffConsultation'
  if (lines.slice(0, 20).some((line) => greeting.test(line.folded)) && !minutesWord.test(title) && !agendaWord.test(title) && all.items < 2) {
    if (!toOnePerson(lines) && (lines.slice(-14).some((line) => farewell.test(line.folded)) || all.signed)) return agendaWord.test(opening) && all.agendaList ? 'agenda' : 'statusLetter'
  }
  if (isAbout(titles) && !all.attended) return 'memo'
  const saysMinutes = minutesWord.test(title)
  const saysAgenda = agendaWord.test(title)
  if (lines.slice(0, 6).some((line) => line.folded.length < 200 && caseLine.test(line.folded))) return 'minutes'
  if (saysMinutes && saysAgenda) return all.minutesEmpty || !(all.happened || all.attended) ? (all.minutesEmpty ? 'agenda' : 'minutes') : 'minutes'
  if (saysMinutes) return all.minutesEmpty && !all.attended ? 'agenda' : 'minutes'
  if (evaluation.test(titles.slice(0, 3).join('\n')) && all.decisions === 0 && !all.agendaList) return 'evaluation'
  if (saysAgenda) return (all.filledDecisions > 0 && all.filledDecisions >= all.decisions / 2 && all.happened) || all.minutesLater ? 'minutes' : 'agenda'
  if (all.themes >= 2 && all.items === 0) return 'workshopInput'
  if (workshop.test(titles.slice(0, 3).join('\n')) && (all.bullets >= 5 || all.questions >= 2) && all.decisions === 0) return 'workshopInput'
  if (all.questionHeads >= 5) return 'workshopInput'
  if (all.decisions + all.recommendations >= 2 || (all.decisions >= 1 && all.attachments >= 1) || (all.items >= 2 && all.decisions >= 1)) return all.happened || all.decisions > 0 ? 'minutes' : 'agenda'
  if (all.attended && (all.dated || all.items >= 1) && (all.happened || all.headings >= 2 || all.items >= 1)) return 'minutes'
  if (all.recommendations >= 1 && all.items >= 2) return 'agenda'
  if (/m(?:ø|ö)[td]e/iu.test(title) && all.dated && all.happened && all.headings >= 2) return 'minutes'
  if (all.agendaList && all.items >= 3 && all.dated) return all.happened ? 'minutes' : 'agenda'
  if (storyWord.test(opening) && all.bullets < 12 && lines.length < 120 && (all.signed || all.datedLine || all.firstPerson)) return 'story'
  if (/referat|protokoll?(?![\p{L}])|minnesanteckn|møte|mote|m(?:ö|o)te/iu.test(name) && all.happened && all.dated) return 'minutes'
  if (/dagsorden|agenda|kallelse|innkalling|dagordning/iu.test(name) && all.bullets + all.items >= 2) return 'agenda'
  return 'memo'
}

/** Lines that can be a document's title: headings and short lines at the top. */
function titleLines(lines: readonly Line[]): string[] {
  const out: string[] = []
  for (const line of lines.slice(0, 12)) {
    if (line.block.kind === 'item' || line.folded.length > 150) continue
    if (/[.]$/.test(line.folded) && line.folded.split(' ').length > 6 && line.block.kind !== 'heading') continue
    const colon = /^\**([^:*]{2,40})\**\s*:/u.exec(line.words)
    const key = colon === null ? null : labelKey(colon[1]!)
    if (key !== null && key !== 'title' && !/^(?:referat|protokoll?|dagsorden|agenda)$/iu.test(colon![1]!.trim())) continue
    if (out.length > 0 && (labelKey(line.words) !== null && !minutesWord.test(line.words) || sectionIdOf(line.words) === 'attendance' || sectionIdOf(line.words) === 'absence')) break
    out.push(line.folded)
    if (out.length >= 5) break
  }
  return out
}

/** "Kære Bodil": a letter to one person is no status letter. */
function toOnePerson(lines: readonly Line[]): boolean {
  const found = lines.slice(0, 20).find((line) => greeting.test(line.folded))
  return found !== undefined && /^(?:kære|kära|kjære|hej|hei)\s+\p{Lu}\p{Ll}+(?: og \p{Lu}\p{Ll}+)?[,!.]*$/u.test(found.folded.replace(/^\p{L}+/u, (word) => word.toLowerCase())) && !/\s(?:Alle|Alla|Kolleg\p{L}*|Medarbejder\p{L}*|Nabo\p{L}*|Medlem\p{L}*|Venner)\W*$/u.test(found.folded)
}

/** "Vejledning til referatskrivning", "Skabelon for protokoll" speaks of minutes and is none. */
function isAbout(titles: readonly string[]): boolean {
  return /vejledning|guide|retningslinj|veileder|instruktion|riktlinj|handbok|håndbog|standard|manual/iu.test(titles.slice(0, 2).join('\n'))
}

interface Signs {
  decisions: number
  /** decision headings with something below them */
  filledDecisions: number
  recommendations: number
  attachments: number
  items: number
  headings: number
  bullets: number
  questions: number
  questionHeads: number
  themes: number
  attended: boolean
  dated: boolean
  datedLine: boolean
  happened: boolean
  weighs: boolean
  signed: boolean
  agendaList: boolean
  minutesEmpty: boolean
  minutesLater: boolean
  firstPerson: boolean
}

function signsOf(lines: readonly Line[]): Signs {
  const signs: Signs = {
    decisions: 0, filledDecisions: 0, recommendations: 0, attachments: 0, items: 0, headings: 0, bullets: 0, questions: 0, questionHeads: 0, themes: 0,
    attended: false, dated: false, datedLine: false, happened: false, weighs: false, signed: false, agendaList: false, minutesEmpty: false, minutesLater: false, firstPerson: false,
  }
  let deeds = 0
  let filled = 0
  let later = false
  let minutesAt = -1
  const themes = new Set<string>()
  lines.forEach((line, i) => {
    const { folded } = line
    const short = folded.length <= 140
    const id = short ? sectionIdOf(line.words) : null
    if (id === 'decision') {
      signs.decisions++
      if (hasContentBelow(lines, i)) signs.filledDecisions++
    }
    if (id === 'recommendation') signs.recommendations++
    if (id === 'attachments') signs.attachments++
    if (id === 'toc' && !/^(?:innehåll|innhold|indhold|innhald)/iu.test(line.form)) signs.agendaList = true
    if (id === 'attendance' || id === 'absence') signs.attended = true
    const colon = short ? /^\**(\p{L}[^:*]{1,40})\**\s*:/u.exec(line.words) : null
    const key = colon === null ? null : labelKey(colon[1]!)
    if (key === 'present' || key === 'absent') signs.attended = true
    if (colon !== null && /^(?:beslut|beslutning|vedtak|konklusion)$/iu.test(colon[1]!)) {
      signs.decisions++
      signs.filledDecisions++
    }
    if (short && /^(?:punkt|pkt\.?|sak|ps|§|ad\.?|ärende)\s*\d/iu.test(folded)) signs.items++
    if (line.block.kind === 'heading') {
      signs.headings++
      if (/^\d{1,2}[.):]?\s/u.test(folded)) signs.items++
    }
    if (line.block.kind === 'item') signs.bullets++
    if (/\?$/.test(folded)) signs.questions++
    if (/\?$/.test(folded) && line.block.kind === 'heading') signs.questionHeads++
    const theme = /^(?:tema|theme|bord|gruppe|grupp)\s*(\d{1,2}|[A-H])(?![\p{L}\d])/iu.exec(folded)
    if (theme !== null && folded.length < 90) themes.add(theme[0].toLowerCase())
    if (i < 25 && /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(folded)) signs.dated = true
    if (i < 6 && /^\d{4}-\d{2}-\d{2}$|^\d{1,2}\.? \p{L}+ \d{4}$/u.test(folded)) signs.datedLine = true
    const lower = folded.toLowerCase()
    if (!signs.weighs && mayWeigh.test(lower) && weighing.test(folded)) signs.weighs = true
    if (mayDecide.test(lower) && decided.test(folded)) deeds++
    if (i > 2 && folded.length < 60 && /^(?:[\d.,/ –-]+)?(?:referat|protokoll?|minnesanteckningar)(?: (?:af|av|fra|från|ved)\b.*)?:?$/iu.test(folded)) later = true
    if (i > lines.length - 8 && (/^\/\s?\p{Lu}/u.test(folded) || farewell.test(folded))) signs.signed = true
    if (i < 20 && /(?<![\p{L}])(?:jag|jeg|vi)(?![\p{L}])/iu.test(folded)) signs.firstPerson = true
    if (minutesAt < 0 && i > 2 && line.block.kind === 'heading' && /^(?:møde\s?referat|referat|møtereferat|mötesanteckningar)$/iu.test(line.form)) minutesAt = i
    else if (minutesAt >= 0 && line.block.kind !== 'heading') filled++
  })
  signs.themes = themes.size
  signs.happened = deeds >= 1
  signs.minutesLater = later && deeds >= 2
  signs.minutesEmpty = minutesAt >= 0 && filled === 0
  return signs
}

/** Something stands under the heading before the next heading or numbered title. */
function hasContentBelow(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (next === undefined || next.block.kind === 'heading') return false
  if (next.block.mark !== null && /^\d+[.)]?$/.test(next.block.mark) && next.block.gap > 0) return false
  return next.folded.length > 140 || sectionIdOf(next.words) === null
}

import type { Decision, Outcome } from '../reading.ts'
import { sentencesOf, type Sentence, type Sheet } from '../sheet.ts'
import { words } from '../words.ts'
import { sentenceOutcome, settles } from './decision-outcome.ts'
import { readDissent, readVotes } from './votes.ts'
import { readLead, readResume } from './decision-details.ts'
import type { SectionPart } from './item-sections.ts'
import type { Line } from './lines.ts'

/** Words of a wish, a plan or a condition: the sentence tells of deciding, it does not decide. */
const unreal = words('\\b(skal|bør|kan|kunne|vil|ville|hvis|såfremt|når|til godkendelse|ska|bör|kommer att|om|förslag|forslag til|ønsker|ønskes|önskar|föreslår|foreslår|foreslog|foreslået|afventer|inden|endnu ikke|ikke endnu|ännu|ingen|inga|inget|ikke|inte|måske|kanske|möjligt|mulig|spørsmål|hvad|hvordan|hvorvidt|tidligere|tidigare|sidste møde|förra|forrige)\\b')
const firm = words('\\b(det blev besluttet|blev det besluttet|blev besluttet|besluttede|besluttedes|besluttes|besluttet at|det ble besluttet|ble vedtatt|enstemmi\\p{L}*|beslutade|beslöt|beslutades|beslutet|beslut|vedtok|vedtak|blev godkendt|godkendtes|godkändes|ble godkjent|godkendt|godkendte|godkjent|godkjente|tilsluttede|tog .{2,80} til (?:efterretning|orientering)|tok .{2,80} til (?:orientering|etterretning)|valgte|udpegede|afviste|forkastede|bevilgede|godkände|antog|fastställde|avslog|bordlade|utsåg|valde|noterade|utsatte|valgtes|valdes|blev valgt|ble valgt|der var enighed|enighed|enighet|enades|bifalles|bifölls|udskydes|udsættes|udskudt|blev udsat|utsettes|bordläggs|bordlades|taget til efterretning|tatt til orientering|tatt til etterretning|teke til vitande|tekne til vitande|tages til efterretning|lades[^.]{0,30}till handlingarna|tas til orientering|fastställdes|fastställs|beviljades|beviljas|antogs|antas|vedtog|tiltrådt|tiltrådte|imødekommet|valgt til|bevilges|bevilget|bifalls|afvist|afslået|avslås|avslogs|udsættes|nedstemt|forkastet|opbakning|vedtages|vedtaget|utsågs|utses|väljs|välja\\p{L}*|drøftede|drøftet|drøftedes|diskuterades|diskuterade|diskuteret|diskuterte|drøfta)\\b')

/** A cheap look before `firm`. */
const mayBeFirm = /beslut|beslöt|vedt|godk|enstem|enig|enad|bif|udsk|udsæ|udsat|utset|utsat|bordl|efterret|etterret|orientering|vitande|handlingarna|opbak|valg|vald|välj|utse|utsåg|drøft|diskut|fastst|bevil|antog|antas|tiltrå|imødek|afvis|afslå|avsl|nedst|forkast|tilslut|udpeg|noter/

const strength: Partial<Record<Outcome, number>> = {
  approved: 5, approvedWithChanges: 6, rejected: 6, appointed: 5, noted: 4, notedWithRemark: 4, postponed: 4, sentBack: 5, withdrawn: 5,
  sentToConsultation: 5, recommended: 4, referred: 3, concluded: 3, discussed: 2,
}
const closedSections = new Set(['recommendation', 'background', 'caseStatement', 'economy', 'summary', 'legalBasis', 'attachments', 'earlierHandling', 'timetable', 'staffConsequences', 'absence', 'attendance', 'dispatch', 'minority'])

/** Minutes without decision headings decide in their sentences: "Det blev besluttet at …". At most one decision an item. */
export function readProseDecision(sheet: Sheet, lines: readonly Line[], from: number, to: number, parts: readonly SectionPart[], after: number): Decision | null {
  let best: { sentence: Sentence; outcome: Outcome; weight: number } | null = null
  const own = sheet.language === 'nn' ? 'nb' : sheet.language === 'da' || sheet.language === 'sv' || sheet.language === 'nb' ? sheet.language : undefined
  const closed = closedLines(lines, parts)
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    if (closed.has(i)) continue
    const start = Math.max(line.start, after)
    if (line.end - start < 6 || !mayBeFirm.test(line.folded.toLowerCase()) || !firm.test(line.folded)) continue
    for (const sentence of sentencesOf(sheet.text, start, line.end)) {
      if (sentence.text.length > 420 || !firm.test(sentence.text)) continue
      if (/\?$/.test(sentence.text) || (unreal.test(beforeVerb(sentence.text)) && !/^(?:beslut|vedtak|konklusion)\p{L}*\s*:/iu.test(sentence.text))) continue
      const told = sentenceOutcome(sentence.text, own)
      const outcome = told === 'concluded' && settles(sentence.text) ? 'approved' : told
      const weight = outcome === null ? 0 : (strength[outcome] ?? 0)
      if (outcome !== null && weight > (best?.weight ?? 0)) best = { sentence, outcome, weight }
    }
  }
  return best === null ? null : decisionOf(sheet.text, best.sentence, best.outcome)
}

/** What others wrote before the meeting tells of no decision. */
function closedLines(lines: readonly Line[], parts: readonly SectionPart[]): ReadonlySet<number> {
  const closed = new Set<number>()
  for (const part of parts) {
    if (!closedSections.has(part.id)) continue
    const end = part.runIn ? endOfRunIn(lines, part) : part.to
    for (let i = part.line; i < end; i++) closed.add(i)
  }
  return closed
}

/** "Indstilling: …" on one line takes in its own list, not the paragraphs after it. */
function endOfRunIn(lines: readonly Line[], part: SectionPart): number {
  let end = part.from
  while (end < part.to && lines[end]!.block.kind === 'item') end++
  return end
}

/** What stands up to and around the deciding verb; a later "skal" only says what was decided. */
function beforeVerb(sentence: string): string {
  const at = firm.exec(sentence)
  return at === null ? sentence : sentence.slice(Math.max(0, at.index - 40), at.index)
}

function decisionOf(text: string, sentence: Sentence, outcome: Outcome): Decision {
  return {
    body: null, date: null, by: null, outcome, text: sentence.text, points: [], votes: readVotes(text, sentence.span),
    dissent: readDissent(text, sentence.span), span: sentence.span, rationale: null, ...readLead(text, sentence.span),
    resume: outcome === 'postponed' ? readResume(text, sentence.span) : null, earlier: false,
  }
}

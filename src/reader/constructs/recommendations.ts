import type { Asks, Passage, Recommendation } from '../reading.ts'
import { passage, trimSpan } from '../sheet.ts'
import { words } from '../words.ts'
import type { SectionPart } from './item-sections.ts'
import { markKind } from './table-of-contents.ts'
import type { Line } from './lines.ts'

const recommends = words('\\b(indstiller|indstilles|indstillede|anbefaler|foreslår|föreslår|föreslås|föreslog|innstiller|tilrår|rår til|tilråder|tilråd|anmoder|beslutar|beslutter|besluta|vedtar|gjør følgende vedtak|fatter følgende vedtak)\\b')
const recommender = words('^(?:På (?:den|denne) baggrund )?(.{2,120}?)\\s+\\b(indstiller|indstillede|anbefaler|foreslår|föreslår|föreslog|innstiller|tilrår|rår til|tilråder)\\b')
/** "På den baggrund indstiller forvaltningen, at …": who recommends stands after the verb. */
const turnedRecommender = words('^(?:på (?:den|denne) baggrund|derfor|därför|dermed|på denne bakgrunn|mot bakgrund av detta) (?:indstiller|anbefaler|foreslår|föreslår|innstiller|tilrår|tilråder) (\\p{L}[^,.:\\n]{1,80}?)(?=,? (?:at|att|å) )')
const atStart = /^\s*[-–•]?\s*(?:at|att|å)\s+/iu

/** Numbered and bulleted recommendations under "Indstilling", or the sentence that recommends. */
export function readRecommendations(text: string, lines: readonly Line[], part: SectionPart): Recommendation[] {
  const own = part.runIn ? { start: part.contentStart, end: lines[part.line]!.end } : null
  const below = lines.slice(part.from, part.to)
  const by = recommenderOf(text, own, below, part)
  const listed = below.filter((line) => line.block.kind === 'item' && line.folded !== '')
  const level = listed.reduce((least, line) => Math.min(least, line.block.level), Number.MAX_SAFE_INTEGER)
  const top = listed.filter((line) => line.block.level === level && sameSort(line, listed))
  if (top.length > 0 && !isAfterthought(below, top)) {
    const before = below.slice(0, below.indexOf(top[0]!)).filter((line) => atStart.test(line.words))
    return [...before.map((line) => make(line, null)), ...top.map((line) => make(line, ordinalOf(line)))]
  }
  const ats = below.filter((line) => atStart.test(line.words) && line.block.kind !== 'item')
  const intro = own === null ? below[0] : undefined
  if (ats.length > 0 && (ats.length > 1 || intro === ats[0] || /[:,]$/.test(intro?.folded ?? ':') || recommends.test(intro?.folded ?? ''))) {
    const inIntro = intro !== undefined && intro !== ats[0] ? atSentence(text, intro) : own !== null ? atSentence(text, own) : null
    return [...(inIntro === null ? [] : [inIntro]), ...ats.map((line) => make(line, null))]
  }
  const inline = inlineOrdinals(text, own, below)
  if (inline.length > 1) return inline.map(([ordinal, from, to]) => stretch(from, to, ordinal))
  const prose = below.filter((line) => !/:$/.test(line.folded) && !isNothing(line.folded))
  const start = own?.start ?? prose[0]?.start
  const end = prose.at(-1)?.end ?? own?.end
  if (start === undefined || end === undefined || end <= start) return []
  if (isNothing(text.slice(start, end).trim())) return []
  const first = { start, end: own?.end ?? prose[0]!.end }
  return [atSentence(text, { start, end: Math.max(first.end, end) }) ?? stretch(start, end, null)]

  function make(line: Line, ordinal: string | null): Recommendation {
    return stretch(line.start, line.end, ordinal)
  }

  function stretch(from: number, to: number, ordinal: string | null): Recommendation {
    const piece = passage(text, from, to)
    return { ordinal, by, text: piece.text, asks: asksOf(piece.text), answered: null, span: piece.span }
  }

  /** "Direktøren indstiller, at udvalget …": the recommendation begins at "at". */
  function atSentence(whole: string, range: { start: number; end: number }): Recommendation | null {
    const slice = whole.slice(range.start, range.end)
    const verb = recommends.exec(slice)
    if (verb === null) return null
    const at = /(?:^|[\s,:])(at|att|å)\s+/iu.exec(slice.slice(verb.index))
    if (at === null || at.index > 160) return null
    const from = range.start + verb.index + at.index + at[0].search(/a|å/iu)
    const span = trimSpan(whole, from, range.end)
    if (span[1] - span[0] < 6) return null
    return { ordinal: null, by, text: whole.slice(span[0], span[1]), asks: asksOf(whole.slice(span[0], span[1])), answered: null, span }
  }
}

function sameSort(line: Line, listed: readonly Line[]): boolean {
  return markKind(line) === markKind(listed[0]!)
}

/** A bullet list after a full recommendation sentence explains it; the sentence is the recommendation. */
function isAfterthought(below: readonly Line[], top: readonly Line[]): boolean {
  const before = below.slice(0, below.indexOf(top[0]!))
  const intro = before.at(-1)
  if (intro === undefined) return false
  return markKind(top[0]!) === 'bullet' && /[.]$/.test(intro.folded) && before.some((line) => recommends.test(line.folded) && /\bat(t)?\b/u.test(line.folded))
}

function ordinalOf(line: Line): string | null {
  const mark = line.block.mark!
  return markKind(line) === 'bullet' ? null : mark.replace(/[().:]+$/u, '').replace(/^\(/u, '')
}

/** "1. at … 2. at …" run together in one paragraph. */
function inlineOrdinals(text: string, own: { start: number; end: number } | null, below: readonly Line[]): [string, number, number][] {
  const start = own?.start ?? below[0]?.start
  const end = own?.end ?? below[0]?.end
  if (start === undefined || end === undefined) return []
  const slice = text.slice(start, end)
  const found = [...slice.matchAll(/(?:^|[\s:,;])(\d{1,2})[.)]\s+(?=(?:at|att|å)\s)/giu)]
  return found.map((m, i) => [m[1]!, start + m.index + m[0].length, i + 1 < found.length ? start + found[i + 1]!.index : end])
}

function isNothing(prose: string): boolean {
  return /^(?:ingen|intet|inga|-|–|—|tomt indhold|n\/a|ingen indstilling)\.?$/iu.test(prose)
}

/** Who recommends, as written: before the verb, or in the heading ("Rådmannens innstilling"). */
function recommenderOf(text: string, own: { start: number; end: number } | null, below: readonly Line[], part: SectionPart): Passage | null {
  const lines = own === null ? below.slice(0, 3).map((line) => ({ start: line.start, end: line.end })) : [own]
  for (const range of lines) {
    const slice = text.slice(range.start, range.end)
    const turned = turnedRecommender.exec(slice)
    if (turned !== null) return passage(text, range.start + turned[0].length - turned[1]!.length, range.start + turned[0].length)
    const found = recommender.exec(slice)
    if (found === null || /^(?:det|der|den|dette|at|att|å|som|hvad)$/iu.test(found[1]!.trim()) || found[1]!.includes('. ') || /[:;\n]/.test(found[1]!)) continue
    const at = range.start + found[0].indexOf(found[1]!)
    return passage(text, at, at + found[1]!.length)
  }
  if (part.heading === null) return null
  const heading = text.slice(part.heading[0], part.heading[1])
  const genitive = /^(.{2,60}?)s\s+(?:indstilling|innstilling|förslag|forslag|tilråding)/iu.exec(heading) ?? /^(.{2,60}?)(?:\s+indstiller|\s+føreslår)/iu.exec(heading)
  if (genitive === null) return null
  return passage(text, part.heading[0], part.heading[0] + genitive[1]!.length)
}

export function asksOf(recommendation: string): Asks | null {
  const lower = recommendation.toLowerCase()
  if (/efterretning|orientering|etterretning|till handlingarna|noterar informationen|ta del av|tager? del|informationen|ad notam|redovisningen/u.test(lower)) return 'note'
  if (/tage[sr]?\s+stilling|tar? ställning|ta stilling/u.test(lower)) return 'takePosition'
  if (/drøft|diskuter|samråd|debatt/u.test(lower)) return 'discuss'
  if (/godken|godkj|godkän|tiltræ|vedta|anta|fastställ|bevilg|bevilj|anbefal|bifall|besluta|beslutt|igangsæt|meddele|frigiv|imødekom/u.test(lower)) return 'approve'
  return 'other'
}

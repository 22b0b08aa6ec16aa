import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import type { ItemStart } from './item-start.ts'

const frame = new Set(['attendance', 'absence', 'toc', 'signatures', 'publicNotice', 'actions', 'recommendation', 'decision', 'attachments', 'dispatch', 'background', 'caseStatement', 'summary', 'economy', 'minority', 'conflictOfInterest', 'deliberation', 'earlierHandling'])
const frameWords = /^(?:m(?:ø|ö)de?fakta|status|m(?:ø|ö)te?info.*|praktisk.*|tid(?:spunkt)?|sted|plats|dato|datum|dato og tid|tid og sted|tid och plats|når|hvor|faciliteret af.*|gæster|observat.rer|referat|protokoll?|mødereferat|møde referat|møde indhold|møde beskrivelse|møtereferat|minnesanteckningar|mötesanteckningar|anteckningar|notat(?:er)?|noter|innehåll|logg|log|beslutningslog.*|beslutnings og action logs|links?|lenker|länkar|formalia|signaturer?|metadata|om m(?:ø|ö)[td]et|målet med.*|beslutningslogg|ordstyrer|referent|mødeleder|ordförande|sekreterare|nästa möte|næste møde|neste møte)$/iu

export function headedStarts(lines: readonly Line[], listed: ReadonlySet<number>, main: number): ItemStart[] {
  const groups = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (i < main || listed.has(i) || line.block.cell !== null) return
    const heading = line.block.kind === 'heading'
    if (!heading && !(line.block.bold && line.block.kind === 'paragraph')) return
    if (i === 0 || (i === 1 && line.block.level === 1)) return
    if (line.folded.length > 200 || isFrame(line)) return
    const key = heading ? `h${line.block.level}` : 'bold'
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [i])
    else group.push(i)
  })
  const ordered = [...groups.entries()].sort(([a], [b]) => rank(a) - rank(b))
  const chosen = ordered.find(([, at]) => at.length >= 2) ?? ordered[0]
  if (chosen === undefined) return []
  return chosen[1].map((i) => ({ line: i, number: null, title: withoutColon(lines[i]!), body: i + 1 }))
}

function rank(key: string): number {
  return key === 'bold' ? 20 : Number(key.slice(1))
}

export function isFrame(line: Line): boolean {
  const id = sectionIdOf(line.words)
  return (id !== null && frame.has(id)) || frameWords.test(line.form)
}

export function withoutColon(line: Line): [number, number] {
  return [line.start, line.end - (/\s*:$/.exec(line.words)?.[0].length ?? 0)]
}


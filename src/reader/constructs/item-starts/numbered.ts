import { leader } from '../noise.ts'
import type { Line } from '../lines.ts'
import { sectionIdOf } from '../../lexicon/headings.ts'
import { labelKey } from '../../lexicon/labels.ts'
import { markKind } from '../table-of-contents.ts'
import { leadingNumber, type ItemStart } from './item-start.ts'

interface Candidate extends ItemStart {
  n: number
  weight: number
}

interface Chain {
  score: number
  last: Candidate
  before: Chain | null
  length: number
}

/**
 * Recommendations, points and questions are numbered too; a title is short, stands apart, and has its own text below.
 * `credit` is what every line is given ahead: in a paper that is nothing but its list, the lines stand close.
 */
export function numbered(lines: readonly Line[], listed: ReadonlySet<number>, main: number, titles: ReadonlySet<string>, credit = 0): ItemStart[] {
  const candidates: Candidate[] = []
  for (let i = main; i < lines.length; i++) {
    if (listed.has(i)) continue
    const candidate = candidateAt(lines, i, titles)
    if (candidate !== null) candidates.push({ ...candidate, weight: candidate.weight + credit })
  }
  const best = bestChain(candidates)
  if (best === null) return []
  const alone = best.length === 1 && best.last.weight < 4.5
  if (alone || best.score / best.length < 1) return []
  const starts: ItemStart[] = []
  for (let chain: Chain | null = best; chain !== null; chain = chain.before) starts.unshift(chain.last)
  return starts
}

/**
 * The heaviest run in which numbers grow by one (a number left out costs). One pass:
 * the best chain ending in each number so far is all that must be kept.
 */
function bestChain(candidates: readonly Candidate[]): Chain | null {
  const endingIn = new Map<number, Chain>()
  let best: Chain | null = null
  for (const candidate of candidates) {
    let before: Chain | null = null
    let score = candidate.n <= 1 ? 0 : candidate.n < 4 ? -1 : -2
    for (let step = 1; step <= 3; step++) {
      const known = endingIn.get(candidate.n - step)
      if (known === undefined) continue
      const reached = known.score - (step - 1) * 1.5
      if (before === null ? reached > score : reached > score) {
        score = reached
        before = known
      }
    }
    const chain: Chain = { score: score + candidate.weight, last: candidate, before, length: (before?.length ?? 0) + 1 }
    const known = endingIn.get(candidate.n)
    if (known === undefined || chain.score >= known.score) endingIn.set(candidate.n, chain)
    if (best === null || chain.score > best.score || (chain.score === best.score && chain.before === best)) best = chain
  }
  return best
}

function candidateAt(lines: readonly Line[], i: number, titles: ReadonlySet<string>): Candidate | null {
  const line = lines[i]!
  if (line.block.kind === 'cell' || line.words.length > 300 || leader.test(line.words) || line.folded === '') return null
  const found = numberOf(line)
  if (found === null) return null
  const title = line.words.slice(found.skip)
  return { line: i, number: found.shown, n: found.n, title: [line.start + found.skip, line.end], body: i + 1, weight: weigh(lines, i, title, titles) }
}

function numberOf(line: Line): { n: number; shown: string; skip: number } | null {
  if (line.block.mark !== null) {
    if (line.block.kind === 'item' && line.block.level > 0 && !line.block.bold) return null
    const n = /^\(?(\d{1,3})[.):]*$/u.exec(line.block.mark)
    return n === null ? null : { n: Number(n[1]), shown: n[1]!, skip: 0 }
  }
  const found = leadingNumber.exec(line.words)
  if (found === null || (line.block.kind !== 'heading' && !line.block.bold)) return null
  const shown = found[1] ?? found[2]!
  return { n: Number.parseInt(shown, 10), shown, skip: found[0].length }
}

function weigh(lines: readonly Line[], i: number, title: string, titles: ReadonlySet<string>): number {
  const line = lines[i]!
  const before = lines[i - 1]
  const next = lines[i + 1]
  let weight = line.block.kind === 'heading' ? 3 : line.block.bold ? 2.2 : 0
  if (/^(?:at|att|å)\s/iu.test(title)) weight -= 4
  if (titles.has(title.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ' ').replace(/\s+/gu, ' ').trim())) weight += 2
  if (line.block.gap > 0) weight += 0.5
  if (title.length > 140 || (/[.]$/.test(title) && title.length > 90)) weight -= 1.5
  if (/\?$/.test(title)) weight -= 0.3
  if (next === undefined) weight -= 0.5
  else if (isSibling(line, next)) weight -= next.block.gap === 0 ? 1.5 : 0.5
  else weight += 1.2
  if (before !== undefined) {
    const id = before.folded.length < 90 ? sectionIdOf(before.words) : null
    if ((id === 'recommendation' || id === 'attachments' || id === 'decision') && line.block.kind === 'item') weight -= 3
    else if (line.block.kind === 'item' && /[:,]$/u.test(before.folded) && before.block.kind !== 'heading' && !isSibling(line, before)) weight -= 2
    if (line.block.kind === 'item' && isSibling(line, before) && line.block.gap === 0) weight -= 0.8
  }
  for (let l = i + 1; l < Math.min(lines.length, i + 5); l++) {
    const below = lines[l]!
    if (isSibling(line, below)) break
    const head = below.folded.length < 140 ? sectionIdOf(below.words) : null
    const label = /^\**([^:\d]{2,40}?)\**\s*[:\d]/u.exec(below.folded)
    if (head !== null || (label !== null && (labelKey(label[1]!.trim()) === 'case' || sectionIdOf(label[1]!) !== null))) {
      weight += 2
      break
    }
  }
  return weight
}

function isSibling(line: Line, other: Line): boolean {
  return other.block.kind === line.block.kind && other.block.mark !== null && markKind(other) === 'number' && other.block.level === line.block.level
}

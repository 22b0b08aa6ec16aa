import type { SectionPart } from './item-sections.ts'
import type { Line } from './lines.ts'

/** "Parkkontoret indstiller, at rådet …" where no heading says so; "Bo foreslog" is talk, so only the formal verbs. */
const recommending = /^\p{Lu}[^.:;?!]{2,90}\s(?:indstiller|innstiller|tilrår|rår til)(?:,?\s(?:til|overfor)\s[^.:;,]{2,50})?[,:]?(?:\s(?:at|att|følgende)(?!\p{L})|\s*$)/u
/** Parts in which people talk of recommendations, or quote them. */
const talk = new Set(['decision', 'deliberation', 'minority', 'earlierHandling', 'consultation', 'attachments'])

/** A recommendation without a heading of its own, as a section that is the sentence and the points right below it. */
export function saidRecommendation(lines: readonly Line[], parts: readonly SectionPart[], from: number, to: number): SectionPart | null {
  const firstTalk = parts.find((part) => talk.has(part.id))?.line ?? to
  for (let i = from; i < firstTalk; i++) {
    const line = lines[i]!
    if (line.block.kind !== 'paragraph' || line.folded.length > 600 || !recommending.test(line.folded)) continue
    let end = i + 1
    while (end < firstTalk && (lines[end]!.block.kind === 'item' || /^att?\s/iu.test(lines[end]!.folded))) end++
    return { id: 'recommendation', heading: null, words: '', line: i, contentStart: line.start, from: i + 1, to: end, runIn: true, decisionField: false }
  }
  return null
}

import type { Block } from '../layout.ts'
import type { Sheet } from '../sheet.ts'
import { wordsOf } from '../sheet.ts'

/** What "+" and "-" say of a block: it is a pro or a con, or the sign itself standing as a heading. */
export interface Signed {
  kind: 'pro' | 'con'
  /** the sign alone on its line */
  sign: boolean
}

const minus = /^[-–—−÷]$/u
/** A list of this many lines is looked for under one sign; notes from a blackboard are shorter. */
const longest = 60

/**
 * Pros and cons told by signs: "+" and "-" alone over their lines and, where the paper weighs something for certain,
 * each line with its own "+" or "-". By place in the sheet.
 */
export function signedLists(sheet: Sheet, weighing: boolean): Map<number, Signed> {
  const out = new Map<number, Signed>()
  for (let i = 0; i < sheet.blocks.length; i++) {
    const block = sheet.blocks[i]!
    if (weighing && block.kind === 'item' && block.mark === '+' && block.span[1] > block.span[0]) i = ownSigns(i)
    else if (loneSign(block) === 'pro') i = underSigns(i)
  }
  return out

  /** "+ Mere ro" … "- Mindre tid": a run of items with no other marks, and both among them. */
  function ownSigns(from: number): number {
    let to = from
    while (sheet.blocks[to]?.kind === 'item' && signOf(sheet.blocks[to]!) !== null && to - from < 2 * longest) to++
    const run = sheet.blocks.slice(from, to)
    if (run.some((block) => signOf(block) === 'con')) run.forEach((block, k) => out.set(from + k, { kind: signOf(block)!, sign: false }))
    return to - 1
  }

  function underSigns(plus: number): number {
    let other = plus + 1
    while (other < sheet.blocks.length && other - plus < longest && said(sheet.blocks[other]!) && loneSign(sheet.blocks[other]!) === null) other++
    const cons = sheet.blocks[other]
    if (other === plus + 1 || cons === undefined || loneSign(cons) !== 'con') return plus
    out.set(plus, { kind: 'pro', sign: true })
    for (let k = plus + 1; k < other; k++) out.set(k, { kind: 'pro', sign: false })
    out.set(other, { kind: 'con', sign: true })
    const first = sheet.blocks[other + 1]
    let end = other + 1
    for (; end < sheet.blocks.length && end - other < longest; end++) {
      const block = sheet.blocks[end]!
      if (!said(block) || loneSign(block) !== null || block.kind !== first!.kind || (end > other + 1 && (block.gap > first!.gap || leaves(end)))) break
      out.set(end, { kind: 'con', sign: false })
    }
    return end - 1
  }

  function loneSign(block: Block): 'pro' | 'con' | null {
    if (block.kind === 'cell') return null
    const words = block.span[0] === block.span[1] ? block.mark ?? '' : block.mark === null && block.span[1] - block.span[0] < 4 ? wordsOf(sheet, block) : ''
    const bare = words.replace(/[():]/g, '')
    return bare === '+' ? 'pro' : minus.test(bare) ? 'con' : null
  }

  /** Where paragraphs stand apart anyway, a label, a heading over a list or a longer sentence ends the notes. */
  function leaves(at: number): boolean {
    const words = wordsOf(sheet, sheet.blocks[at]!)
    return sheet.blocks[at]!.kind !== 'item' && (sheet.blocks[at + 1]?.kind === 'item' || /^\p{Lu}[\p{L} ]{2,25}:\s/u.test(words) || (words.length > 90 && words.endsWith('.')))
  }

  function said(block: Block): boolean {
    return block.kind !== 'heading' && block.kind !== 'cell' && !block.bold && block.span[1] - block.span[0] < 240 && !wordsOf(sheet, block).endsWith(':')
  }
}

function signOf(block: Block): 'pro' | 'con' | null {
  if (block.mark === '+') return 'pro'
  return block.mark !== null && minus.test(block.mark) ? 'con' : null
}

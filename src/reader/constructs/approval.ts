import type { Approval, ApprovalMode, DocumentKind, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { sentencesOf, wordsOf } from '../sheet.ts'
import { approvalDone, approvalModes, approvalPending, signatureHeading } from '../lexicon/approval-words.ts'
import { headingForm } from '../words.ts'

const hint = /[Gg]odk(?:end|jen|än)|GODK|[Jj]uster|JUSTER|[Uu]nders(?:kr|ig)|UNDERS|[Uu]nderte[gc]|[Ss]igner/
/** All may approve other things than minutes: an agenda, a plan. */
const ofMinutes = /refer[ae]|protokol|anteckning|notat|mail|e-?post/
const order: readonly ApprovalMode[] = ['allParticipants', 'chairAndViceChairThenNext', 'adjusters', 'nextMeeting', 'signatures']

/**
 * How these minutes are approved, where they say so. An item that approves the minutes of the last meeting
 * tells nothing of these. `approved` is true only where it is said to be done, false where it is said to be pending.
 */
export function readApproval(sheet: Sheet, kind: DocumentKind = 'minutes'): Approval | null {
  if (kind === 'agenda' || !hint.test(sheet.text)) return null
  const found = new Map<ApprovalMode, Approval>()
  for (const block of sheet.blocks) {
    const line = wordsOf(sheet, block)
    if (line.length > 6000 || !hint.test(line)) continue
    if (line.length < 60 && signatureHeading.test(headingForm(line))) note('signatures', '', block.span)
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (sentence.text.length > 600 || !hint.test(sentence.text)) continue
      const low = sentence.text.toLowerCase().replace(/\s+/g, ' ')
      const mode = approvalModes.find(([, pattern]) => pattern.test(low))?.[0]
      if (mode === 'allParticipants' && !ofMinutes.test(low)) continue
      if (mode !== undefined) note(mode, low, sentence.span)
    }
  }
  for (const mode of order) {
    const approval = found.get(mode)
    if (approval !== undefined) return approval
  }
  return null

  /** The first sentence gives the place; a later one may still tell that it is done. */
  function note(mode: ApprovalMode, low: string, span: Span): void {
    const approved = approvalPending.test(low) ? false : approvalDone.test(low) ? true : null
    const known = found.get(mode)
    if (known === undefined) found.set(mode, { mode, approved, span: [span[0], span[1]] })
    else if (known.approved === null && approved !== null) found.set(mode, { mode, approved, span: [span[0], span[1]] })
  }
}

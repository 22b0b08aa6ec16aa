import type { Approval, ApprovalMode, DocumentKind, Span } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { sentencesOf, wordsOf } from '../sheet.ts'
import { allSaidYes, approvalDone, approvalModes, approvalPending, namesMinutes, signatureHeading } from '../lexicon/approval-words.ts'
import { headingForm } from '../words.ts'

const hint = /[Gg]odk(?:end|jen|än)|GODK|[Jj]uster|JUSTER|[Uu]nders(?:kr|ig)|UNDERS|[Uu]nderte[gc]|[Ss]igner|[Ss]var|[Ss]ag[td]/
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
    if (line.length < 60 && signatureHeading.test(headingForm(line))) note('signatures', null, block.span)
    let before = ''
    for (const sentence of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (sentence.text.length > 600) continue
      const low = sentence.text.toLowerCase().replace(/\s+/g, ' ')
      const sent = before
      before = low
      if (!hint.test(sentence.text)) continue
      if (allSaidYes.test(low) && (namesMinutes.test(low) || namesMinutes.test(sent))) note('allParticipants', true, sentence.span)
      const mode = approvalModes.find(([, pattern]) => pattern.test(low))?.[0]
      if (mode === 'allParticipants' && !ofMinutes.test(low)) continue
      if (mode !== undefined) note(mode, approvalPending.test(low) ? false : approvalDone.test(low) ? true : null, sentence.span)
    }
  }
  for (const mode of order) {
    const approval = found.get(mode)
    if (approval !== undefined) return approval
  }
  return null

  /** The first sentence gives the place; a later one may still tell that it is done. */
  function note(mode: ApprovalMode, approved: boolean | null, span: Span): void {
    const known = found.get(mode)
    if (known === undefined) found.set(mode, { mode, approved, span: [span[0], span[1]] })
    else if (known.approved === null && approved !== null) found.set(mode, { mode, approved, span: [span[0], span[1]] })
  }
}

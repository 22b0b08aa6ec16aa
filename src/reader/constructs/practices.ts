import type { DocumentKind, Practice } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { sentencesOf, wordsOf } from '../sheet.ts'
import { coach, everyYear, firstPerson, lends, oneFromEach, practiceHint, visiting, weHold, worksWell } from '../lexicon/practice-words.ts'
import { unitName } from '../lexicon/unit-words.ts'

/**
 * Good practice somebody tells of: what works well where, coaches lent, groups across offices, yearly events, visits.
 * Only where people tell (letters, posts, evaluations); minutes that mention such things are left alone.
 */
export function readPractices(sheet: Sheet, kind: DocumentKind): Practice[] {
  if (kind !== 'story' && kind !== 'statusLetter' && kind !== 'evaluation') return []
  const out: Practice[] = []
  for (const block of sheet.blocks) {
    if (block.cell !== null || block.span[1] - block.span[0] < 30 || !practiceHint.test(wordsOf(sheet, block))) continue
    for (const { text, span } of sentencesOf(sheet.text, block.span[0], block.span[1])) {
      if (text.length > 1200 || text.endsWith('?') || !practiceHint.test(text)) continue
      const practice = practiceIn(sheet.text, text)
      if (practice !== null) out.push({ ...practice, text, span })
    }
  }
  return out
}

function practiceIn(whole: string, sentence: string): Pick<Practice, 'kind' | 'unit'> | null {
  const low = sentence.toLowerCase().replace(/\s+/g, ' ')
  const unit = unitName.exec(sentence)?.[0] ?? null
  if (lends.test(low) && coach.test(low) && unit !== null) return { kind: 'coachLoan', unit: withoutGenitive(whole, unit) }
  if (oneFromEach.test(low)) return { kind: 'workingGroup', unit }
  if (everyYear.test(low) && weHold.test(low)) return { kind: 'recurringEvent', unit }
  if (unit === null) return null
  if (visiting.test(low) && firstPerson.test(low)) return { kind: 'visit', unit: visited(sentence) ?? unit }
  return worksWell.test(low) ? { kind: 'strength', unit } : null
}

/** "Frivården Norras coach" is of "Frivården Norra", which the text names elsewhere. */
function withoutGenitive(whole: string, unit: string): string {
  if (!unit.endsWith('s')) return unit
  const last = unit.slice(unit.lastIndexOf(' ') + 1, -1)
  const at = whole.indexOf(last)
  for (let i = at; i >= 0; i = whole.indexOf(last, i + 1)) {
    if (!/[\p{L}\p{N}]/u.test(whole[i + last.length] ?? '')) return unit.slice(0, -1)
  }
  return unit
}

/** The office after the verb: the guest's own office may stand before it. */
function visited(sentence: string): string | null {
  const verb = /(?<!\p{L})(?:gästspel|hospiter|gæst|besøg|besøk|besök|studiebes)/iu.exec(sentence)
  return verb === null ? null : unitName.exec(sentence.slice(verb.index))?.[0] ?? null
}

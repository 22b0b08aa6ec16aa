import { headingForm } from '../words.ts'
import { headingTable } from './headings-table.ts'

const exact = new Map<string, string>()
const wild: { id: string; re: RegExp }[] = []

for (const { id, da, sv, nb } of headingTable) {
  for (const heading of [...da, ...sv, ...nb]) {
    const form = headingForm(heading)
    if (!form.includes('%')) {
      if (!exact.has(form)) exact.set(form, id)
      continue
    }
    const pattern = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('%', '\\p{L}[^:]{1,79}?')
    wild.push({ id, re: new RegExp(`^${pattern}$`, 'u') })
  }
}

/** "beslutning i Tværgående chefgruppe den 01-11-2012", "Udvalgets beslutning den 04.12.2012 Punkt 4" */
const tail = /\s+(?:i\s+\p{L}[^:]{1,90}|den\s+\d[\d.\-/\s]*\d(?:\s*punkt\s*\d+)?|d\.\s*\d[\d.\-/\s]*\d|punkt\s*\d+|pkt\.?\s*\d+)$/u
const withTail = new Set(['decision', 'recommendation', 'deliberation'])

/** Answers given, since several constructs ask about the same line; emptied before it grows. */
const answers = new Map<string, string | null>()

/** Section id of a heading line, or null. The whole line must be the heading. */
export function sectionIdOf(heading: string): string | null {
  if (heading.length > 140) return null
  const known = answers.get(heading)
  if (known !== undefined) return known
  const id = lookUp(heading)
  if (answers.size > 4000) answers.clear()
  answers.set(heading, id)
  return id
}

function lookUp(heading: string): string | null {
  let form = headingForm(heading).replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{L})/u, '')
  if (form === '') return null
  const plain = exact.get(form)
  if (plain !== undefined) return plain
  if (form.length > 40 && !/beslut|indstil|innstill|vedtak|behandl|konklu|förslag|forslag/u.test(form)) return null
  for (let i = 0; i < 3; i++) {
    const cut = form.replace(tail, '')
    if (cut === form) break
    form = cut
    const id = exact.get(form)
    if (id !== undefined && withTail.has(id)) return id
  }
  if (/^beslutning(?:er)? (?:i |fra |truffet af )?\p{L}*(?:udvalg|råd|bestyrelse|forum|gruppe|direktion|nævn|menighedsråd|med)(?:et|en)?(?:\s|$)/u.test(form) && form.length < 70 && !/ om /u.test(form)) return 'decision'
  if (isSentence(form)) return null
  for (const { id, re } of wild) if (re.test(form)) return id
  return null
}

/** A genitive heading has no verb before its head word: "Udvalgets beslutning" yes, "det er udvalgets beslutning" no. */
function isSentence(form: string): boolean {
  return /(?:^|\s)(?:er|var|blev|har|skal|om|at|som|der|det|är|att|som|når|hvis|på baggrund|efter|følger)(?:\s|$)/u.test(form) || form.split(' ').length > 9
}

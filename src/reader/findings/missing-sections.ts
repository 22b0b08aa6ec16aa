import type { Finding, Item } from '../reading.ts'
import type { FindingsInput } from './input.ts'

interface Expected {
  id: string
  name: string
  effect: RegExp
}

const expected: readonly Expected[] = [
  { id: 'staffConsequences', name: 'staff consequences', effect: /stilling|ansættel|besættel|afskedig|opsig|normering|medarbejder|personale|bemanding|anställ|tjänst(?:er|en)|uppsäg|personal|bemanning|ansett|tilset|oppsig/iu },
  { id: 'economy', name: 'economy', effect: /bevil|budget|budsjett|kr\.|kroner|kronor|mio\.|mill\.|finansier|anlægs|tilskud|anslag|bidrag|låneopt|takst|bevilg/iu },
]

/** A case that asks for something with an effect on staff or money, without the section that most other cases of the document have. */
export function missingSections({ items }: FindingsInput): Finding[] {
  const cases = items.filter((item) => item.recommendations.length > 0 && item.sections.some((section) => section.id === 'background' || section.id === 'caseStatement'))
  if (cases.length < 3) return []
  const findings: Finding[] = []
  for (const { id, name, effect } of expected) {
    for (const item of cases) {
      if (has(item, id) || !item.recommendations.some((one) => effect.test(one.text))) continue
      const others = cases.filter((other) => other !== item)
      if (others.filter((other) => has(other, id)).length * 2 <= others.length) continue
      findings.push({ code: 'missingSection', message: `The item recommends something that bears on ${name}, but has no section on it; most other items have.`, span: item.title?.span ?? item.span })
    }
  }
  return findings
}

function has(item: Item, id: string): boolean {
  return item.sections.some((section) => section.id === id)
}

import { isFullName, isPersonName } from './person-names.ts'

export interface Member {
  name: string
  unit: string | null
}

export interface MemberList {
  members: Member[]
  /** where the last member ends */
  end: number
}

/** "A. Holm, BKF, B. Lund (TMF) og Per Dam fra Skolen": names, each perhaps with its unit, until words that are neither. */
export function membersIn(text: string, start: number, end: number): MemberList {
  const parts: Part[] = []
  for (let at = start; at < end;) {
    const part = nextPart(text, at, end)
    if (part.words !== '') parts.push(part)
    at = part.next
  }
  const turns = takesTurns(parts.map((part) => part.words))
  const members: Member[] = []
  let last = start
  for (const [i, part] of parts.entries()) {
    const before = members.at(-1)
    const one = turns !== null && i < turns ? (i % 2 === 1 ? 'unit' : { name: part.words, unit: null }) : memberFrom(part.words, parts[i + 1]?.words)
    if (one === null || (one === 'unit' && (before === undefined || before.unit !== null))) break
    if (one === 'unit') before!.unit = part.words
    else members.push(one)
    last = part.end
  }
  return { members, end: last }
}

/** How many parts go name, unit, name, unit: full names at even places, something that is clearly no person at one odd place at least. */
function takesTurns(words: readonly string[]): number | null {
  let count = 0
  while (count + 1 < words.length && isFullName(words[count]!) && isUnitPhrase(words[count + 1]!)) count += 2
  return count >= 4 && words.slice(0, count).some((part, i) => i % 2 === 1 && !isPersonName(part)) ? count : null
}

/** A unit, or what somebody is: "Hjemmepleje Nord", "BKF", "tillidsrepræsentant". */
function isUnitPhrase(words: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(words)) return true
  if (/^\p{Ll}[\p{L}-]{3,30}$/u.test(words)) return true
  return words.length < 60 && /(?:pleje|center|centret|skole|skolen|afdeling|avdeling|team|forvaltning|enhed|enhet|bibliotek|huset|kommune|område|sekretariat|teknik|miljø|miljö|kultur|social|sundhed|helse|børn|kontor|hjem)/iu.test(words) && words.split(' ').length <= 6
}

/** One line of a list: "Anna Holm, BKF", "Per Dam (skolechef)", "BKF: Anna Holm". */
export function memberOfLine(words: string): Member | null {
  const clean = words.replace(/^\[[ xX]?\]\s*/, '').replace(/\*+/g, '').trim()
  const led = /^([^:]{2,60}):\s*(\S.*)$/u.exec(clean)
  if (led !== null && isPersonName(led[2]!.trim())) return { name: led[2]!.trim(), unit: led[1]!.trim() }
  const found = /^(\p{Lu}[\p{L}'’.-]*(?: (?:(?:af|av|von|van|de|der) )?\p{Lu}[\p{L}'’.-]*){1,5})(?:\s*(?:,|\(|[–-]\s|\bfra\b|från)\s*(.{2,80}?)\)?)?$/u.exec(clean)
  if (found === null || !isPersonName(found[1]!)) return null
  return { name: found[1]!, unit: found[2]?.trim() ?? null }
}

interface Part {
  words: string
  end: number
  next: number
}

/** Up to the next comma, semicolon or "og"; a bracket stays with its name. */
function nextPart(text: string, at: number, end: number): Part {
  let to = at
  let depth = 0
  while (to < end) {
    const c = text[to]!
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (c === ',' || c === ';' || c === '\n')) return part(to, to + 1)
    else if (depth === 0 && c === ' ') {
      const joiner = /^ (?:og|och|samt) /u.exec(text.slice(to, to + 6))
      if (joiner !== null) return part(to, to + joiner[0].length)
    }
    to++
  }
  return part(end, end)

  function part(stop: number, next: number): Part {
    const raw = text.slice(at, stop)
    const words = raw.trim().replace(/\.$/, '')
    return { words, end: at + raw.trimEnd().length - (/\.\s*$/.test(raw) && stop === end ? 1 : 0), next }
  }
}

function memberFrom(words: string, next: string | undefined): Member | 'unit' | null {
  const bracket = /^(.+?)\s*\(([^()]{2,60})\)$/u.exec(words)
  if (bracket !== null && isPersonName(bracket[1]!)) return { name: bracket[1]!, unit: bracket[2]! }
  const from = /^(.+?) (?:fra|från) (.{2,60})$/u.exec(words)
  if (from !== null && isPersonName(from[1]!)) return { name: from[1]!, unit: from[2]! }
  if (/^\p{Lu}{2,6}$/u.test(words) || (/^\p{Ll}[\p{L}-]{3,30}$/u.test(words) && (next === undefined || isFullName(next)))) return 'unit'
  if (/^(?:Center|Centret|Skolen|Afdeling|Avdeling|Jobcenter|Teknik|Børn|Social|Kultur|Sundhed|Miljø)/u.test(words) && words.length < 60) return 'unit'
  return isPersonName(words) ? { name: words, unit: null } : null
}

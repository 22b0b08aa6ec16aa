import { fold } from '../words.ts'

/** Finding persons' names in a list of attendance: "Jette Holm (formand), Per Ås, KB og NN". */
export interface FoundName {
  name: string
  title: string | null
  /** offset in the slice */
  start: number
  end: number
  /** a role told in the same entry */
  role: 'chair' | 'minuteTaker' | 'substitute' | 'apologies' | null
}

const part = "\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\S))*(?:(?<=(?:^|[\\s.])\\p{Lu})\\.)?"
const particle = '(?:af|av|von|van|der|de|den|la|el|le|di|bin|ten)'
const fullName = new RegExp(`${part}(?:\\s+(?:${particle}\\s+)*${part}){1,5}`, 'u')
const notNames = /^(?:merknader|merknad|innkalling|paragrafer|övriga|øvrige|bemærkninger|ingen|intet|inga|alle|alla|xxx|nn|n\/a|se|navn|namn|name|medlemmer|ledamöter|ersättare|øvrige|fra|from|resten|hele|flere|gæst|observatør|følgende|udvalget|bestyrelsen|styrelsen|de|herudover|desuden|også|stilling|funksjon|repr|titel|rolle|roll|organisation|initialer|deltog|afbud|parti|ordinarie|suppleanter|teams|online|fysisk|kommune|digitalt|dato|kl)$/iu
const organisation = /(?:kommune|kommun|forvaltning|förvaltning|center|styrelsen|region|(?<![\p{L}])(?:aps|a\/s|ab|as|hf)|universitet|fællesskab\p{L}*|verket|direktorat\p{L}*|afdeling|departement|sekretariat\p{L}*|ministeri\p{L}*|myndighet\p{L}*|forening\p{L}*|fylkes(?:kommune|mann)\p{L}*|(?<![\p{L}])helse\p{L}*|gruppe\p{L}*|grupp|utvalg|udvalg\p{L}*|råd|skole|kontor)$/iu

/** Entries of an inline list; commas inside parentheses do not part. `wrapped`: its line breaks are only the page's. */
export function namesIn(slice: string, wrapped = false): FoundName[] {
  const out: FoundName[] = []
  for (const [start, end] of entries(slice, wrapped)) {
    const found = nameOf(slice.slice(start, end), start)
    if (found === null) {
      const before = out.at(-1)
      const words = slice.slice(start, end).trim()
      if (before !== undefined && before.title === null && /^\p{Ll}/u.test(words) && words.length < 60) before.title = words
      if (before !== undefined && before.role === null) before.role = roleIn(words)
      continue
    }
    out.push(found)
  }
  // "Ulla Ås, Mats Ek, Digg": one lone word among full names is where they work, as initials are.
  const full = out.filter((one) => one.name.includes(' ')).length
  const alone = out.length - full
  return full === 0 ? out : out.filter((one, i) => one.name.includes(' ') || (!/^\p{Lu}{2,5}$/u.test(one.name) && (i === 0 || full < alone * 2)))
}

/** One entry: a name with what is told of it. */
export function nameOf(entry: string, offset: number): FoundName | null {
  if (entry.length > 1000) return null
  const cleaned = entry.replace(/^[\s\-–•*]+|[\s.;,]+$/gu, '')
  if (cleaned === '' || cleaned.length > 160) return null
  const role = roleIn(entry)
  const bracket = /[([]([^)\]]{1,80})[)\]]/u.exec(entry)
  const plain = entry.replace(/[([][^)\]]*[)\]]?/gu, (inside) => ' '.repeat(inside.length))
  const group = /^[^:(]{2,45}:\s*/u.exec(plain)
  const full = group === null ? titled(fullName.exec(plain)) : shifted(fullName.exec(plain.slice(group[0].length)), group[0].length)
  if (full !== null && organisation.test(full[0].trim())) return null
  if (full !== null) {
    const start = offset + full.index
    const rest = plain.slice(full.index + full[0].length).replace(/^[\s,:–-]+/u, '').trim()
    return { name: fold(full[0]).replace(/[.,]+$/u, ''), title: bracket?.[1]?.trim() ?? (rest === '' ? null : rest), start, end: start + full[0].trimEnd().replace(/[.,]+$/u, '').length, role }
  }
  const single = /^[\s\-–•*]*(\p{Lu}[\p{L}'’.-]{0,24})(?=$|[\s,(:/–-])/u.exec(plain)
  if (single === null || notNames.test(single[1]!.replace(/[.:]$/u, '')) || (organisation.test(single[1]!) && !/^\p{Lu}{2,3}$/u.test(single[1]!))) return null
  const words = plain.trim().split(/\s+/u)
  if (words.length > 3 && bracket === null) return null
  const start = offset + plain.indexOf(single[1]!)
  const name = single[1]!.replace(/[.,:]+$/u, '')
  return { name, title: bracket?.[1]?.trim() ?? null, start, end: start + name.length, role }
}

const titleWord = /^\S*(?:direktør|direktör|chef|leder|formand|konsulent|rektor|borgmester|sekretær|sekreterare|koordinator|rådmand|rådmann|sjef|læge|professor|rådgiver|handläggare|inspektør|ordförande|ordfører|viceborgmester|udvalgsformand|tillidsrepræsentant|projektleder|strateg|socialchef|ekonom|jurist|repræsentant)\s+(?=\p{Lu})/iu

/** "Kommunaldirektør Lars Toft": the title ahead is no part of the name. */
function titled(found: RegExpExecArray | null): { index: number; 0: string } | null {
  if (found === null) return null
  const ahead = titleWord.exec(found[0])
  if (ahead === null || !/\s/.test(found[0].slice(ahead[0].length).trim())) return { index: found.index, 0: found[0] }
  return { index: found.index + ahead[0].length, 0: found[0].slice(ahead[0].length) }
}

function shifted(found: RegExpExecArray | null, by: number): { index: number; 0: string } | null {
  const own = titled(found)
  return own === null ? null : { index: own.index + by, 0: own[0] }
}

function roleIn(words: string): FoundName['role'] {
  const lower = words.toLowerCase()
  if (/referent|sekreterare|sekretær|protokollfør|protokollför|minutes|mødesekretær|antecknare/u.test(lower)) return 'minuteTaker'
  if (/(?<![\p{L}])(?:formand|ordförande|mødeleder|ordstyrer|møteleder|leder|chair|ordfører|facilitator|dirigent|mötesordförande|borgmester)(?![\p{L}])/u.test(lower) && !/nestleder|næstformand|vice/u.test(lower)) return 'chair'
  if (/(?<![\p{L}])(?:suppleant|stedfortræder|ersättare|vara(?:medlem)?|i stedet for)(?![\p{L}])/u.test(lower)) return 'substitute'
  if (/(?<![\p{L}])(?:afbud|forfall|frånvarande|fraværende|förhinder|ikke til stede|ej närvarande|avbud)(?![\p{L}])/u.test(lower)) return 'apologies'
  return null
}

function entries(slice: string, wrapped: boolean): [number, number][] {
  const out: [number, number][] = []
  let depth = 0
  let from = 0
  const joined = /^(?:\s+(?:og|och|samt|and|&)\s+)/u
  for (let i = 0; i <= slice.length; i++) {
    const c = slice[i]
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && depth > 0) depth--
    if (i === slice.length) {
      out.push([from, i])
      break
    }
    if (depth > 0) continue
    if (wrapped && c === '\n' && /^\s*[^,:\n]{3,40}:\s/u.test(slice.slice(i, i + 60))) {
      out.push([from, i])
      from = i + 1
      continue
    }
    if (c === ',' || c === ';' || (c === '\n' && !wrapped) || c === '•' || (c === '/' && slice[i - 1] === ' ')) {
      out.push([from, i])
      from = i + 1
      continue
    }
    if (c === ' ' && /^ (?:og|och|samt|and|&) /u.test(slice.slice(i, i + 6))) {
      out.push([from, i])
      from = i + joined.exec(slice.slice(i, i + 8))![0].length
      i = from - 1
    }
  }
  return out
}

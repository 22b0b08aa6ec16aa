import { isOffice, isUnitNoun, nameJoiners } from '../lexicon/names.ts'
import { states, taskVerbs, type TaskVerb } from '../lexicon/tasks.ts'
import type { Sentence } from '../sheet.ts'
import { isWordCharacter } from './neighbours.ts'
import { isFullName, isPersonName } from './person-names.ts'

export interface Task {
  owner: string | null
}

interface Token {
  text: string
  lower: string
  start: number
  end: number
}

/** In which words a decision hands a task to somebody: "pålægger X at", "X ges i uppdrag att", "ber X om å". */
const handsTo = /(?<!\p{L})(?:pålægger|anmoder|beder|bemyndiger|uppdrar åt|uppdra åt|uppdrog åt|ger|ge|gav|ber|pålegger|bad)\s+(.{2,80}?)\s+(?:om\s+|i uppdrag\s+|i oppdrag\s+|fullmakt til\s+|i uppgift\s+)?(?:at|att|å)\s+\p{L}/u
const isHanded = /^(?:att?\s+)?(.{2,80}?)\s+(?:ges i uppdrag|får i uppdrag|fick i uppdrag|får i uppgift|får til opgave|fik til opgave|anmodes om|bedes|pålægges|bes om|får i oppdrag|gis i oppdrag|får ansvar for)\s/iu
const decidedTo = /(?<!\p{L})(?:besluttede|besluttes|besluttet|beslutades|beslutade|beslutar|beslöt|vedtok|aftalt|aftaltes|enighed om|enighet om|enades om|enige om)[,:]?\s+(?:at|att|å)\s+/iu
/** Noted, but with a demand; or a body is to get something by a meeting: somebody must see to it. */
const asksBack = /(?<!\p{L})(?:idet|med (?:den )?bemærkning,? (?:om,? )?at) [^.]{0,80}(?:gerne vil|vil gerne|ønsker|önskar|anmoder|efterspørger|imødeser)(?!\p{L})|(?:udvalget|utvalget|nämnden|rådet|bestyrelsen|styret|styrelsen|byrådet|kommunestyret|fullmäktige|gruppen) (?:får|skal ha|skal have) (?:en|et|ett|ei) [^.]{3,80}(?:på|til|till|senest|senast|innen|inden) (?:møde|møte|möte|det|den|i|\d)/iu
/** In running minutes "at X sender" is a task only where it was agreed. */
const agreed = /beslut|aftal|avtal|enig|enad|vedt[ao]|bestäm/iu
const modal = /^(?:skal|skall|ska|vil|kommer att)$/u

/**
 * Does a sentence give a task, and to whom? In a decision any verb of doing counts; in running
 * minutes only the plain ones, and an active verb needs somebody before it.
 */
export function taskIn(sentence: Sentence, decided: boolean): Task | null {
  const { text } = sentence
  if (/\?$/.test(text) || text.length > 900 || /^(?:næste|nästa|neste) (?:møde|möte|møte)/iu.test(text)) return null
  if (decided) {
    const handed = handsTo.exec(text) ?? isHanded.exec(text)
    if (handed !== null) {
      const owner = somebody(handed[1]!.replace(/^(?:att?|at)\s+/iu, ''), true)
      if (owner !== null) return { owner }
    }
  }
  if (decided && asksBack.test(text)) return { owner: null }
  const tokens = tokensOf(text)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (modal.test(token.lower)) {
      const task = obliged(text, tokens, i, decided)
      if (task !== null) return task
      continue
    }
    for (const verb of taskVerbs.get(token.lower) ?? []) {
      if (token.text !== token.lower && i > 0) continue
      const task = taskBy(text, tokens, i, verb, decided)
      if (task !== null) return task
    }
  }
  return null
}

/** "tager orienteringen til efterretning med …" is no task. */
const noting = /^[^.]{0,60}til (?:efterretning|orientering|etterretning|handlingarna|takk)/iu

function taskBy(text: string, tokens: readonly Token[], i: number, verb: TaskVerb, decided: boolean): Task | null {
  if (!decided && !verb.plain) return null
  if (verb.particles !== null && !tokens.slice(i + 1, i + 9).some((one) => verb.particles!.includes(one.lower))) return null
  const next = tokens[i + 1]?.lower
  if (next === 'ikke' || next === 'inte' || next === 'ikkje' || next === 'ej' || next === 'at' || next === 'att') return null
  if (noting.test(text.slice(tokens[i]!.end))) return null
  if (verb.form === 'active' && next !== undefined && /^(?:vi|jag|jeg|eg|han|hun|hon|man)$/u.test(next)) return null
  const subject = subjectBefore(text, tokens, i)
  if (verb.form === 'infinitive') {
    const before = text.slice(0, tokens[i]!.start)
    return (decided || verb.plain) && decidedTo.test(before) && /(?:at|att|å)\s+$/u.test(before) ? { owner: null } : null
  }
  if (verb.form === 'passive') {
    if (/^\s+(?:op|opp|upp)\s+(?:igen|igjen)(?!\p{L})/u.test(text.slice(tokens[i]!.end))) return null
    if (/(?<!\p{L})(?:kan|kunne|kunna|må)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(0, tokens[i]!.start))) return null
    if (!decided && /(?:^|\s)(?:som|der|hvis|når|om|when)\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(0, tokens[i]!.start)) && !/^der\s+$/iu.test(text.slice(0, tokens[i]!.start))) return null
    return { owner: agentAfter(text, tokens[i]!.end) }
  }
  if (subject === null) return null
  if (/^(?:som|der)(?:\s|$)/iu.test(subject.words)) {
    const owner = antecedent(text, tokens[i]!.start)
    return owner === null ? null : { owner }
  }
  if (/^(?:vi|man|der|det|som|de|dette|disse|detta|dessa)$/iu.test(subject.words)) return decided && /^(?:vi|man)$/iu.test(subject.words) ? { owner: null } : null
  if (!decided && subject.afterAt && !agreed.test(text)) return null
  const owner = somebody(subject.words, decided && subject.afterAt)
  return owner === null ? null : { owner }
}

/** "til administrationen, som til april beregner …": whom "som" points back to; nobody when it is a thing. */
function antecedent(text: string, verb: number): string | null {
  const found = /([\p{L}-]+|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), (?:som|der) [^,]*$/u.exec(text.slice(0, verb))
  return found !== null && (isUnitNoun(found[1]!) || isOffice(found[1]!) || isFullName(found[1]!)) ? found[1]! : null
}

/** "X skal …", "skal X …": a person or a unit that must; a state is no task. */
function obliged(text: string, tokens: readonly Token[], i: number, decided: boolean): Task | null {
  const after = text.slice(tokens[i]!.end)
  const turned = /^\s+((?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,3}|\p{Ll}[\p{L}-]*(?:en|n))\s+(\p{L}+[ea])(?!\p{L})/u.exec(after)
  if (turned !== null && i > 0 && !states.has(turned[2]!) && (isNamed(turned[1]!) || isOffice(turned[1]!))) return { owner: turned[1]! }
  const verb = tokens.slice(i + 1, i + 4).find((one) => !/^(?:også|även|også|derfor|nu|ikke|inte|fortsat|fortsatt|i|løbet|så|sammen)$/u.test(one.lower))
  if (verb === undefined || states.has(verb.lower)) return null
  const infinitive = taskVerbs.get(verb.lower)?.find((one) => one.form === 'infinitive' && (one.particles === null || tokens.slice(i + 2, i + 10).some((two) => one.particles!.includes(two.lower))))
  const subject = subjectBefore(text, tokens, i)
  if (subject === null) return null
  const owner = somebody(subject.words, false)
  if (owner === null) return null
  const person = isNamed(owner) || isOffice(owner.split(' ').at(-1)!)
  if (infinitive !== undefined && (decided || infinitive.plain || person)) return { owner }
  return decided && person && /^\p{Ll}+[ea]$/u.test(verb.text) ? { owner } : null
}

interface Subject {
  words: string
  /** the clause opens with "At": a decision that names who does it */
  afterAt: boolean
}

/** The words between the clause's beginning and its verb. */
function subjectBefore(text: string, tokens: readonly Token[], i: number): Subject | null {
  const before = text.slice(0, tokens[i]!.start)
  const opened = /^(?:.*(?:[,:;–]\s|\.\s(?=\p{Lu})|\s(?:at|att|og at|och att)\s))?/su.exec(before)![0]
  const start = opened.length
  const words = before.slice(start).replace(/^(?:att?|og|och|men|samt|så|derfor|därför|herefter|derefter)\s+/iu, '').trim()
  const afterAt = /(?:^|\s)(?:at|att)\s+$/iu.test(opened) || /^att?\s/iu.test(before.slice(start))
  if (words === '' || words.split(/\s+/).length > 14) return null
  return { words: words.replace(/\s+(?:fortsat|også|nu|herefter|derefter|snarest|även|också|også|til næste møde)$/u, ''), afterAt }
}

/** A person, an office, a unit or initials; after "At" of a decision also "relevante ressourcepersoner i …". */
function somebody(words: string, any: boolean): string | null {
  const clean = words.trim().replace(/^[*_]+|[*_]+$/g, '')
  if (clean === '' || /[,:;]/.test(clean)) return null
  if (isNamed(clean)) return clean
  const parts = clean.split(/\s+/)
  if (parts.some((part) => isUnitNoun(part) || isOffice(part)) && parts.length <= 14 && !/^(?:i|på|til|for|om|med|fra|af|som)$/iu.test(parts[0]!)) return clean
  if (/^(?:alle|alla|samtlige|samtliga|hver|hvert|varje|kvar|kvart)(?:\s\p{L}+){0,3}$/iu.test(clean)) return clean
  return any && !/^(?:der|det|den|dette|disse|i|på|til|ved|for|som)(?:\s|$)/iu.test(clean) ? clean : null
}

/** Names: "JB", "RF og JB", "Anna Berg", "Center for Plan og Miljø", a single first name that is no common noun. */
function isNamed(words: string): boolean {
  if (/^(?:\p{Lu}{2,4}|\p{Lu}[\p{L}]*\d?)(?:(?:\s(?:og|och|&)\s|\s?[/,]\s?)\p{Lu}[\p{L}]{1,14}){0,3}$/u.test(words)) return words.split(/\s|\//).every((part) => part === '' || nameJoiners.has(part) || part === '&' || isPersonName(part.replace(/,$/, '')) && !inanimate.test(part))
  if (isFullName(words)) return !inanimate.test(words.split(/\s+/).at(-1)!)
  const parts = words.split(/\s+/)
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).length
  return parts.length >= 2 && capitals >= 2 && parts.length <= 9 && /^\p{Lu}/u.test(parts[0]!) && /^\p{Lu}/u.test(parts.at(-1)!) && parts.every((part) => /^\p{Lu}/u.test(part) || nameJoiners.has(part))
}

/** Things, and those outside: a plan or a report does nothing itself, an applicant is given no task. */
const inanimate = /^(?:søker|søkere|ansøger|ansøgere|sökande|sökanden|borgeren|brukeren|leverandøren)$|(?:planen|planene|planerne|rapporten|notatet|strategien|strategin|sagen|saken|ärendet|forslaget|förslaget|projektet|prosjektet|mødet|møtet|mötet|oplægget|budgettet|budgeten|punktet|arbejdet|arbetet|arbeidet|evalueringen|utvärderingen|ingen|tionen|sjonen|heden|heten|skabet|systemet|modellen|pengene|midlerne|tallene|dette|disse|denne|loven|lagen|politikken|politiken|aftalen|avtalen|resultatet|resultaterne|opgaven|uppgiften|oppgaven|bilaget|listen|listan|processen|løsningen|lösningen)$/iu

/** "… udarbejdes af Center for Plan", "… fremsendes af RF". */
function agentAfter(text: string, at: number): string | null {
  const found = /(?<!\p{L})(?:af|av)\s+((?:\p{Lu}[\p{L}'’-]*|\p{Ll}[\p{L}-]*(?:en|et|n))(?:\s(?:(?:for|og|och|&|i)\s)?\p{Lu}[\p{L}'’-]*){0,5})/u.exec(text.slice(at))
  if (found === null) return null
  const words = found[1]!
  const head = words.split(/\s+/)[0]!
  if (isUnitNoun(head) || isOffice(head)) return words
  return /^\p{Lu}/u.test(words) && (isFullName(words) || /^\p{Lu}{2,4}$/u.test(words) || /^(?:Center|Centret|Sekretariat|Afdeling|Avdeling|Enhed|Enhet|Team)/u.test(words)) ? words : null
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text[at])) continue
    const start = at
    while (at < text.length && (isWordCharacter(text[at]) || text[at] === '-' || text[at] === "'" || text[at] === '’')) at++
    const word = text.slice(start, at)
    tokens.push({ text: word, lower: word.toLowerCase(), start, end: at })
  }
  return tokens
}

import type { Finding } from '../reader/reading.ts'
import { dateInWords } from './dates.ts'
import type { FindingFigures, Rhythm } from './finding-figures.ts'
import { findingFigures } from './finding-figures.ts'
import type { UiLanguage } from './languages.ts'
import { numberInWords } from './numbers.ts'

interface Sentences {
  weekdays: readonly string[]
  /** units the reader names in English; any other is the document's own word */
  units: Readonly<Record<string, string>>
  rhythms: Record<Rhythm, string>
  is: (left: string, result: string, said: string) => string
  above: (result: string, said: string) => string
  listed: (result: string, said: string) => string
  votes: (pro: number, con: number, blank: number | null) => string
  makeVotes: (left: string, result: string, said: string) => string
  falls: (date: string, falls: string, said: string) => string
  sections: Record<'staffConsequences' | 'economy', string>
  asked: string
  announced: string
  meetings: (count: string) => string
  slides: (count: string) => string
}

const sentences: Record<UiLanguage, Sentences> = {
  da: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    units: { hours: 'timer', days: 'dage', persons: 'personer', percent: 'procent', DKK: 'kr.', SEK: 'svenske kr.', NOK: 'norske kr.', EUR: 'euro' },
    rhythms: { month: 'om måneden i tolv måneder', quarter: 'i kvartalet i fire kvartaler', week: 'om ugen i højst 52 uger' },
    is: (left, result, said) => `${left} er ${result}, der står ${said}.`,
    above: (result, said) => `Tallene ovenover giver ${result}, der står ${said}.`,
    listed: (result, said) => `Tallene på listen giver ${result}, der står ${said}.`,
    votes: (pro, con, blank) => `${pro} for, ${con} imod${blank === null ? '' : `, ${blank} blanke`}`,
    makeVotes: (left, result, said) => `${left} er ${result} stemmer, der står ${said}.`,
    falls: (date, falls, said) => `${date} falder på en ${falls}, der står ${said}.`,
    sections: {
      staffConsequences: 'Punktet indstiller noget, der berører personalet, men har intet afsnit om personalekonsekvenser. Det har de fleste andre punkter.',
      economy: 'Punktet indstiller noget, der berører økonomien, men har intet afsnit om økonomi. Det har de fleste andre punkter.',
    },
    asked: 'Der bedes om en beslutning, og ingen er skrevet.',
    announced: 'Overskriften varsler en beslutning, og under den står ingen.',
    meetings: (count) => `Udtrækket rummer ${count} møder; kun det første er læst. Træk ét møde ud ad gangen.`,
    slides: (count) => `Kun de første ${count} dias er læst.`,
  },
  sv: {
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    units: { hours: 'timmar', days: 'dagar', persons: 'personer', percent: 'procent', DKK: 'danska kr', SEK: 'kr', NOK: 'norska kr', EUR: 'euro' },
    rhythms: { month: 'i månaden i tolv månader', quarter: 'per kvartal i fyra kvartal', week: 'i veckan i högst 52 veckor' },
    is: (left, result, said) => `${left} är ${result}, det står ${said}.`,
    above: (result, said) => `Talen ovanför blir ${result}, det står ${said}.`,
    listed: (result, said) => `Talen i listan blir ${result}, det står ${said}.`,
    votes: (pro, con, blank) => `${pro} för, ${con} emot${blank === null ? '' : `, ${blank} blanka`}`,
    makeVotes: (left, result, said) => `${left} är ${result} röster, det står ${said}.`,
    falls: (date, falls, said) => `${date} är en ${falls}, det står ${said}.`,
    sections: {
      staffConsequences: 'Ärendet föreslår något som berör personalen men har inget avsnitt om personalkonsekvenser. Det har de flesta andra ärenden.',
      economy: 'Ärendet föreslår något som berör ekonomin men har inget avsnitt om ekonomi. Det har de flesta andra ärenden.',
    },
    asked: 'Ett beslut efterfrågas, och inget är antecknat.',
    announced: 'Rubriken aviserar ett beslut, och under den står inget.',
    meetings: (count) => `Utdraget rymmer ${count} möten; bara det första är läst. Ta ut ett möte åt gången.`,
    slides: (count) => `Bara de första ${count} bilderna är lästa.`,
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    units: {},
    rhythms: { month: 'a month for twelve months', quarter: 'a quarter for four quarters', week: 'a week for at most 52 weeks' },
    is: (left, result, said) => `${left} is ${result}, the text says ${said}.`,
    above: (result, said) => `The figures above add up to ${result}, the total says ${said}.`,
    listed: (result, said) => `The figures listed add up to ${result}, the text says ${said}.`,
    votes: (pro, con, blank) => `${pro} for, ${con} against${blank === null ? '' : `, ${blank} blank`}`,
    makeVotes: (left, result, said) => `${left} makes ${result} votes, the text says ${said}.`,
    falls: (date, falls, said) => `${date} is a ${falls}, the text says ${said}.`,
    sections: {
      staffConsequences: 'The item recommends something that bears on the staff, but has no section on staff consequences; most other items have.',
      economy: 'The item recommends something that bears on the economy, but has no section on it; most other items have.',
    },
    asked: 'The item asks for a decision, and none is written.',
    announced: 'The heading announces a decision, and nothing stands below it.',
    meetings: (count) => `The export holds ${count} meetings; only the first was read. Export one meeting at a time.`,
    slides: (count) => `Only the first ${count} slides were read.`,
  },
}

/** What is wrong, with its figures, in the reader's language; null where the code alone says it all. */
export function findingSentence(finding: Pick<Finding, 'code' | 'message'>, language: UiLanguage): string | null {
  const figures = findingFigures(finding)
  return figures === null ? null : inWords(figures, language)
}

function inWords(figures: FindingFigures, language: UiLanguage): string {
  const words = sentences[language]
  const n = (value: number) => numberInWords(value, language)
  switch (figures.is) {
    case 'yearlySum': return words.is(`${n(figures.part)} ${words.units[figures.unit] ?? figures.unit} ${words.rhythms[figures.rhythm]}`, n(figures.result), n(figures.said))
    case 'writtenSum': return words.is(figures.parts.map(n).join(` ${figures.sign} `), n(figures.result), n(figures.said))
    case 'columnSum': return words.above(n(figures.result), n(figures.said))
    case 'listSum': return words.listed(n(figures.result), n(figures.said))
    case 'votes': return words.makeVotes(words.votes(figures.pro, figures.con, figures.blank), n(figures.result), n(figures.said))
    case 'weekday': return words.falls(dateInWords(figures.date, language), words.weekdays[figures.falls - 1]!, words.weekdays[figures.said - 1]!)
    case 'section': return words.sections[figures.section]
    case 'decision': return figures.asked ? words.asked : words.announced
    case 'meetings': return words.meetings(n(figures.count))
    case 'slides': return words.slides(n(figures.count))
  }
}

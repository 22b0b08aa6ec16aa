import type { UiLanguage } from '../wording/languages.ts'
import { messagesIn } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'

/** Why something asked for cannot even be opened. */
export type InputTrouble = 'missing' | 'emptyFolder' | 'noMatch' | 'denied' | 'failed' | 'zip'

/** What the command says beside the words the pages use too. A language that lacks a word does not compile. */
interface CommandWords {
  inputTroubles: Record<InputTrouble, string>
  labels: Record<Label, string>
  page: readonly [one: string, many: string]
  attachment: readonly [one: string, many: string]
  more: (count: number) => string
  standardInput: string
  progress: (done: number, total: number) => string
  sum: (read: number, unreadable: number) => string
}

/** The summary's words; `said` are the pages' words for kinds, outcomes, findings and the like. */
export interface Words extends CommandWords {
  language: UiLanguage
  said: Messages
}

export type Label =
  | 'meeting' | 'people' | 'mandate' | 'items' | 'case' | 'presenter' | 'closed' | 'recommendation' | 'unanswered'
  | 'decision' | 'earlierDecision' | 'approved' | 'notApproved' | 'subject' | 'questions' | 'stance' | 'abstain' | 'for' | 'against'
  | 'workshop' | 'themes' | 'from' | 'results' | 'focus' | 'hopes' | 'statements' | 'trials' | 'goals' | 'followUps' | 'practices'
  | 'findings' | 'noFindings' | 'wholeDocument' | 'untitled'

const da: CommandWords = {
  inputTroubles: {
    missing: 'Filen findes ikke. Se efter navn og mappe.',
    emptyFolder: 'Der er ingen dokumenter i mappen, som læses. Skriv filernes navne for at læse dem alligevel.',
    noMatch: 'Ingen fil passer til mønsteret. Se efter, om det er rigtigt, og sæt det i anførselstegn, hvis skallen ændrer det.',
    denied: 'Du har ikke lov til at åbne filen. Bed ejeren om adgang.',
    failed: 'Filen kunne ikke åbnes. Se efter disken eller forbindelsen til den, og prøv igen.',
    zip: 'En zip åbnes kun i browseren. Pak den ud først, og skriv mappens navn.',
  },
  labels: {
    meeting: 'Møde', people: 'Personer', mandate: 'Mandat', items: 'Punkter', case: 'Sag', presenter: 'Fremlægger', closed: 'lukket punkt',
    recommendation: 'Indstilling', unanswered: 'intet svar', decision: 'Beslutning', earlierDecision: 'Tidligere beslutning',
    approved: 'referatet er godkendt', notApproved: 'referatet er ikke godkendt endnu', subject: 'Emne', questions: 'spørgsmål', stance: 'Stilling',
    abstain: 'undlod', for: 'for', against: 'imod', workshop: 'Workshop', themes: 'temaer', from: 'Fra', results: 'Resultater', focus: 'Fokus', hopes: 'Håb',
    statements: 'Udsagn', trials: 'Prøvehandlinger', goals: 'Mål', followUps: 'Opfølgning', practices: 'Praksis', findings: 'Fund', noFindings: 'Ingen fund',
    wholeDocument: 'hele', untitled: '(uden titel)',
  },
  page: ['side', 'sider'],
  attachment: ['bilag', 'bilag'],
  more: (count) => `og ${count} til`,
  standardInput: 'standardinput',
  progress: (done, total) => `${done} af ${total} filer`,
  sum: (read, unreadable) => `${read} læst, ${unreadable} kunne ikke læses`,
}

const sv: CommandWords = {
  inputTroubles: {
    missing: 'Filen finns inte. Kontrollera namnet och mappen.',
    emptyFolder: 'Mappen innehåller inga dokument som läses. Skriv filernas namn för att läsa dem ändå.',
    noMatch: 'Ingen fil passar mönstret. Kontrollera det, och sätt det inom citattecken om skalet ändrar det.',
    denied: 'Du får inte öppna filen. Be ägaren om åtkomst.',
    failed: 'Filen kunde inte öppnas. Kontrollera disken eller anslutningen till den och försök igen.',
    zip: 'En zip öppnas bara i webbläsaren. Packa upp den först och skriv mappens namn.',
  },
  labels: {
    meeting: 'Möte', people: 'Personer', mandate: 'Mandat', items: 'Ärenden', case: 'Diarienummer', presenter: 'Föredragande', closed: 'slutet ärende',
    recommendation: 'Förslag', unanswered: 'inget svar', decision: 'Beslut', earlierDecision: 'Tidigare beslut',
    approved: 'protokollet är justerat', notApproved: 'protokollet är inte justerat ännu', subject: 'Ämne', questions: 'frågor', stance: 'Ställning',
    abstain: 'avstod', for: 'för', against: 'mot', workshop: 'Workshop', themes: 'teman', from: 'Från', results: 'Resultat', focus: 'Fokus', hopes: 'Förhoppningar',
    statements: 'Synpunkter', trials: 'Försök', goals: 'Mål', followUps: 'Uppföljning', practices: 'Arbetssätt', findings: 'Iakttagelser', noFindings: 'Inga iakttagelser',
    wholeDocument: 'allt', untitled: '(utan rubrik)',
  },
  page: ['sida', 'sidor'],
  attachment: ['bilaga', 'bilagor'],
  more: (count) => `och ${count} till`,
  standardInput: 'standardindata',
  progress: (done, total) => `${done} av ${total} filer`,
  sum: (read, unreadable) => `${read} lästa, ${unreadable} kunde inte läsas`,
}

const en: CommandWords = {
  inputTroubles: {
    missing: 'There is no such file. Check the name and the folder.',
    emptyFolder: 'The folder holds no documents that are read. Name the files themselves to read them all the same.',
    noMatch: 'No file matches this pattern. Check it, and put it in quotation marks if the shell changes it.',
    denied: 'The file may not be opened by this user. Ask its owner for access.',
    failed: 'The file could not be opened. Check the disk or the connection to it and try again.',
    zip: 'A zip is opened in the browser only. Unpack it first and name the folder.',
  },
  labels: {
    meeting: 'Meeting', people: 'People', mandate: 'Mandate', items: 'Items', case: 'Case', presenter: 'Presented by', closed: 'closed item',
    recommendation: 'Recommended', unanswered: 'no answer', decision: 'Decision', earlierDecision: 'Earlier decision',
    approved: 'minutes approved', notApproved: 'minutes not approved yet', subject: 'Subject', questions: 'questions', stance: 'Stance',
    abstain: 'abstained', for: 'for', against: 'against', workshop: 'Workshop', themes: 'themes', from: 'From', results: 'Results', focus: 'Focus', hopes: 'Hopes',
    statements: 'Statements', trials: 'Trials', goals: 'Goals', followUps: 'Follow-ups', practices: 'Practice', findings: 'Findings', noFindings: 'No findings',
    wholeDocument: 'all', untitled: '(no title)',
  },
  page: ['page', 'pages'],
  attachment: ['attachment', 'attachments'],
  more: (count) => `and ${count} more`,
  standardInput: 'standard input',
  progress: (done, total) => `${done} of ${total} files`,
  sum: (read, unreadable) => `${read} read, ${unreadable} unreadable`,
}

const byLanguage: Record<UiLanguage, CommandWords> = { da, sv, en }

export function wordsIn(language: UiLanguage): Words {
  return { ...byLanguage[language], language, said: messagesIn[language] }
}

/** "1 bilag", "2 bilag": the number and the word that goes with it. */
export function counted(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${count} ${count === 1 ? one : many}`
}

import { words } from '../words.ts'

/** "formål", "målgruppe" and "måling" are no goals: the word must stand alone or end a compound of its own. */
const goal = '(?:(?:del|effekt|resultat|klima|hoved|huvud|års)?mål(?:et|ene|en|sætning(?:en|er|erne)?|sättning(?:en|ar|arna)?|setting(?:en|er)?)?)'

/** A cheap look: the word by itself, not "formål" or "målgruppe". */
export const goalHint = /(?:^|[\s"“”(*])(?:[Vv]ores |[Dd]el|[Ee]ffekt|[Rr]esultat|[Kk]lima|[Hh]oved|[Hh]uvud|[Åå]rs)?(?:[Mm]ål|MÅL)(?:et|ene|en|s[æäe]t[a-zæøåäö]*)?(?=[\s,.:;"”*]|$)|[Pp]ejlemærk|[Rr]esultatmål|[Ee]ffektmål/

/** "målet i programmet ”at tiltrække 500 familier”". Group: the goal. */
export const quotedGoal = new RegExp(`(?<!\\p{L})${goal}(?: [^.“”"»«]{0,60})?\\s\\**["“”»«]([^"“”»«]{6,160})["“”»«]`, 'iu')
/** "målet om 2000 flere arbejdspladser", "målsættningen om en fossilfri flotta". Group: the goal. */
export const goalOf = new RegExp(`(?<!\\p{L})${goal} om ([^.,;:]{3,120}?)(?= (?:og|och) \\**["“”»«]|[.,;:]|$)`, 'giu')
/** "målet er at nedbringe …", "målet är att", "målet er å". Group: the goal. */
export const goalIs = new RegExp(`(?<!\\p{L})${goal} (?:for [^.,;]{1,60} |för [^.,;]{1,60} |med [^.,;]{1,60} )?(?:er|är|var),? ((?:at|att|å) [^.;]{6,200})`, 'iu')
/** "har som mål at nedbringe …". Group: the goal. */
export const hasAsGoal = new RegExp(`(?<!\\p{L})(?:har|med|sat|satt) (?:som|et|ett|til) ${goal} ((?:at|att|å) [^.;]{6,200})`, 'iu')

export const goalHeading = words('^(?:vores |våra |våre |årets |kommunens |enhedens )?(?:mål|målene|målsætninger(?:ne)?|målsättningar(?:na)?|målsettinger|pejlemærker(?:ne)?|effektmål|resultatmål|delmål)(?: (?:for|i|för)\\b.{0,40})?$')

const quote = '["“”»«]'
/** A theme named in quotation marks, bold or not. Group: its words. */
export const quotedName = new RegExp(`${quote}\\**(\\p{L}[\\p{L}\\p{N} -]{2,40}?)\\**${quote}`, 'gu')
export const anaphor = /^(?:Emnet|Temaet|Pejlemærket|Det|Dette|Ämnet|Temat|Detta)(?!\p{L})/u
export const audience = words('\\b(?:målrettet|målrettede mod|rettet mod|riktar sig till|riktat till|rettet mot|retter seg mot|målgruppen er|målgruppen är) (?:mod |mot )?([^.,;:"“”]{3,80}?)(?= (?:i bestræbelse|for at|för att|for å|med henblik|med det|som|der|og skal|och ska)|[.,;:"“”]|$)', 'isu')
/** Groups: the number as written, what is counted. */
export const target = /(?<![\p{L}\d.,/-])(\d{1,3}(?:[. ]\d{3})+|\d{1,7}(?:,\d+)?) ?(%|(?:\p{L}[\p{L}-]*\.?(?: \p{L}[\p{L}-]*){0,2}))/gu
export const beforeYear = /(?:^|\s)(?:i|inden|før|år|senest|til|till|fra|från|under|innan|ved|udgangen af|utgången av|innen|før|sommeren|foråret|efteråret|våren|hösten|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|ma[ji]|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|de[cs]\p{L}*)\s?$/iu
export const percent = /^(?:%|pct|procent|prosent)/iu
export const comparators = /^(?:flere|fler|færre|färre|nye|nya|ekstra|extra|stk\.?) /iu

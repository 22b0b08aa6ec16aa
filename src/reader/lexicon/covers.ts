import { words } from '../words.ts'

/** A cheap look for any of the words below. */
export const coverHint = /træder (?:ind|til)|trer inn|dækker|dekker|täcker|[Vv]ikar|[Aa]fløser|[Aa]vløser|[Ss]tedfortr|konstituer|[Ee]rsätt|tillförordnad|fungerende|overtager|tar over|går in|rycker in|imens|imedens|så længe|så lenge|i mellemtiden|i mellomtiden|under tiden/

/** Somebody is away. */
export const away = words('\\b(?:holder ferie|har ferie|er på ferie|afholder ferie|går på (?:ferie|orlov|barsel)|har orlov|er på (?:orlov|barsel|kursus)|skal på (?:orlov|barsel)|er fraværende|er sygemeldt|har semester|är på semester|är ledig|är föräldraledig|går på (?:föräldraledighet|semester|tjänstledighet)|är frånvarande|är tjänstledig|tar semester|har ferie|tar ferie|er i permisjon|har permisjon|går ut i permisjon|tek ferie|har permisjon|er på reise|er borte)\\b')

/** Somebody stands in, without saying for whom. */
export const standsIn = words('\\b(?:træder ind|træder til|trer inn|går in|rycker in|tar over|overtager|dækker|täcker|dekker|vikarierer|vikarierar|(?:leder|varetager|passer|styrer|bestyrer|sköter|styr)(?=[^.]{1,90}(?:imens|imedens|så længe|så lenge|i perioden|i mellemtiden|i mellomtiden|under tiden)))\\b')

/** Somebody stands in for somebody: what follows names who. */
export const standsInFor = words('\\b(?:træder ind for|dækker for|vikarierer for|afløser for|er stedfortræder for|er vikar for|er konstitueret for|täcker för|täcker upp för|vikarierar för|går in för|ersätter|är ersättare för|dekker for|er stedfortreder for|er fungerende for|avløser)\\b')

/** "Stedfortræder i perioden er Anna", "Ersättare under perioden: Anna". */
export const standInIs = words('\\b(?:stedfortræder|stedfortreder|vikar|ersättare|vikarie|afløser)(?: i perioden| under perioden| i denne perioden| under tiden)?(?: er| är|:)\\b', 'iu')

/** Those who only point back to somebody named before. */
export const pointsBack = /^(?:hun|han|hon|hen|de|den|vedkommende|jeg|jag|eg)$/i

/** Between a subject and what it is said to have reported. */
export const reports = words('\\b(?:orienterede|orienterer|oplyste|oplyser|meddelte|meddeler|fortalte|fortæller|nævnte|informerade|informerar|meddelade|meddelar|berättade|berättar|orienterte|orienterer|opplyste|opplyser|fortalte|informerte|meldte)\\b')

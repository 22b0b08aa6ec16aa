import type { ApprovalMode } from '../reading.ts'
import { words } from '../words.ts'

const minutes = '(?:referat(?:et)?|møtereferat(?:et)?|protokol(?:len|l)?|protokollen|møteprotokoll(?:en)?|mötesprotokoll(?:et)?|beslutningsprotokol(?:len)?|minnesanteckningar(?:na)?|anteckningar(?:na)?)'
const approve = '(?:godkendt|godkendte|godkendes|godkända|godkjend|godkjende|godkend|godkjent|godkjennes|godkänt|godkänts|godkänd|godkänns|godkänna|godkende|godkjenne|godkendelse|godkjenning|godkännande)'
const everybody = '(?:alle|samtlige|alla|samtliga|deltagerne|mødedeltagerne|deltagarna|deltakerne|møtedeltakerne)'

/** How minutes are approved, by the sentence that says so; for lower-case text. The first that fits a sentence counts. */
export const approvalModes: readonly [ApprovalMode, RegExp][] = [
  ['chairAndViceChairThenNext', words(`\\b${approve} af (?:formand|formanden)[^.]{0,30} næstformand[^.]{0,120}(?:næste|førstkommende|efterfølgende) møde|\\bgodkänns av ordförande[^.]{0,30} vice ordförande[^.]{0,120}nästa möte|\\bgodkjennes av leder[^.]{0,30} nestleder[^.]{0,120}neste møte`, 'u')],
  ['allParticipants', words(`\\b${approve} (?:\\p{L}+ ){0,3}(?:af|av|hos|blandt|fra|från) ${everybody}|\\b${everybody} (?:har |deltagere |deltagare |deltakere |medlemmer |ledamöter |mødedeltagere )*${approve} ${minutes}|\\b${minutes}[^.]{0,80}\\b${approve} (?:pr\\.?|via|per|på) (?:mail|e-?mail|e-?post|skriftlig)[^.]{0,40} (?:af|av) ${everybody}`, 'u')],
  ['adjusters', words('^justera[st](?: av)?\\s*:|^(?:protokolls?)?juster(?:are|ande|ingsm[aä]n|ingspersoner)\\s*:|\\b(?:utses|utsågs|utse|utser|valdes|väljs|välja|väljer|valde|val av)[^.]{0,200} (?:att )?(?:justera\\b|(?:protokolls?)?juster(?:are|ingsm[aä]n|ingspersoner))|^(?:till )?juster(?:are|ingsm[aä]n)[^.]{0,40}(?:valdes|väljs|utses|utsågs)|\\batt (?:jämte ordföranden )?justera (?:dagens )?protokoll|\\bjusteras av\\b|\\bjusterat? av\\b|\\bjusteringens plats\\b|\\bprotokollet (?:\\p{L}+ ){0,3}justera[ts]\\b|\\b(?:omedelbart justerad|omedelbar justering)\\b', 'u')],
  ['nextMeeting', words(`\\b${minutes}[^.]{0,60}\\b${approve}[^.]{0,60} (?:næste|førstkommende|kommende|efterfølgende|nästa|nästkommande|kommande|neste|påfølgende)[^.]{0,30}(?:møde|möte|sammanträde|møte)`, 'u')],
  ['signatures', words(`\\b${minutes}[^.]{0,60}(?:underskrives|underskrevet|undertegnes|undertecknas|undertegnet|signeres|signeret|signert|signerat)|\\btil å (?:underskrive|undertegne|signere)[^.]{0,40}protokoll|\\bprotokollunderskriver`, 'u')],
]

/** "Alle har svaret ja på mail.": tells of the minutes only beside a sentence that names them. */
export const allSaidYes = words(`\\b${everybody} (?:\\p{L}+ ){0,3}(?:svaret|svaredes|svarede|svarat|svarade|svart|svarte|svara|sagt|sagde|sade|sa|bekræftet|bekreftet|bekräftat) (?:ja|ok|okay|at de|att de)(?!\\p{L})`, 'u')
export const namesMinutes = words(`\\b${minutes}(?!\\p{L})`, 'u')

export const signatureHeading = words('^(?:underskriftsblad|underskriftsside|underskriftsark|underskrifter|underskrift(?: af .{1,40})?|signaturer|godkendelse og underskrift(?:er)?)$', 'u')

/** Said to be done. */
export const approvalDone = words('\\b(?:er|blev|ble|är|blivit|har|hermed|og|och) (?:\\p{L}+ )?(?:godkendt|godkjent|godkjend|godkänt|godkänts|godkänd|godkända|justerat|justerad|underskrevet|undertegnet|signert|signeret)\\b|\\b(?:godkendt|godkjent|godkänt|godkänd) (?:af|av|pr\\.?|via|per|den)\\b|\\bomedelbart justerad\\b|\\bjusterat (?:av|den)\\b', 'u')
/** Said to be still to come. */
export const approvalPending = words('\\b(?:ikke (?:endnu )?|ej |inte |endnu ikke |ännu inte |ennå ikke )(?:er |är )?(?:godkendt|godkjent|godkänt|justerat)\\b|\\b(?:afventer|avventer|väntar|avvaktar)\\b|\\b(?:skal|ska|må) (?:\\p{L}+ ){0,3}(?:godkendes|godkjennes|godkännas|justeras|underskrives)\\b|\\b(?:godkendes|godkjennes|godkänns)\\b|\\btil (?:endelig )?godkendelse\\b|\\btil godkjenning\\b|\\bför godkännande\\b|\\bojusterat\\b|\\bklar til godkendelse\\b', 'u')

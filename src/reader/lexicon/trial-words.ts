/** Cheap look: without one of these no trial is named. */
export const trialHint = /[Pp]røvehandling|[Ff]orsøg|[Pp]ilot|[Ff]örsök|[Uu]tprøving|[Ff]orsøk|[Pp]røveord|[Pp]røveperiode|[Pp]røveprosj|[Pp]rövoperiod|[Tt]estperiod|på prov/

const phrase = '([\\p{L}\\p{N}][\\p{L}\\p{N}/&-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{N}/&-]*){0,4}?)(?=[,.;:()"”]|\\s(?:som|der|hvor|for|för|där|i|på|til|till|fra|från|under|med|og|och|at|att|å|skal|ska|vil|kan|kommer|er|är|blev|ble|har|havde|fik|gav|ga|løber|kører|pågår|starter|startar|igangsættes|iværksættes|gennemføres|genomförs|gjennomføres|afsluttes|avslutas|avsluttes|evalueres|utvärderas|fortsætter|fortsätter|fortsetter|viser|visar|viste|visade)\\s|$)'
const definite = '(?:prøvehandlingen|pilotprojektet|pilotprosjektet|forsøget|forsøgsordningen|försöket|forsøket|prøveordningen|prøveprosjektet|piloten|forsøgsprojektet|försöksprojektet)'
const named = '["“”»«]?(\\p{Lu}[\\p{L}\\p{N}-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}-]*|(?:og|och|for|för|i|af|av|med|på) \\p{Lu}[\\p{L}\\p{N}-]*)){0,6}(?: \\(\\p{Lu}[\\p{Lu}\\p{N}]{1,7}\\))?)'
const set = '(?:etableret|etablert|etablerat|oprettet|opprettet|inrättat|iværksat|iverksatt|startet|startat|indført|innført|infört|igangsat|lanceret|åbnet|öppnat|åpnet|ansat)'
const period = '(?:forsøgsperiode|försöksperiod|forsøksperiode|prøveperiode|prövoperiod|testperiode|testperiod)(?:n|en)?'
const project = '(?:pilotprojekt|pilotprosjekt|pilot|pilottest|pilotförsök|prøvehandling|prøveordning|forsøgsordning|försöksverksamhet|forsøksordning|prøveprosjekt|forsøksprosjekt|forsøgsprojekt|försöksprojekt|utprøving)(?:et|en)?'

/** Ways a trial is named, the surest first. The group is what is tried. */
export const trialForms: readonly { pattern: RegExp; sure: boolean }[] = [
  { sure: true, pattern: new RegExp(`(?<!\\p{L})${definite} ${named}`, 'iu') },
  { sure: true, pattern: new RegExp(`(?<!\\p{L})som (?:en |et |ett )?(?:${project}|forsøg|försök|forsøk)(?!\\p{L})[^.]{0,60}? ${set} (?:en|et|ett) ${phrase}`, 'iu') },
  { sure: true, pattern: new RegExp(`^(?:pilotprojekt|pilotprosjekt|pilot|prøvehandling|forsøg|försök|forsøk)(?: \\d)?\\s?[:–-] ${phrase}`, 'iu') },
  { sure: false, pattern: new RegExp(`(?<!\\p{L})${period}[^.]{0,80}? (?:med|om) (?:et |en |ett )?${phrase}`, 'iu') },
  { sure: false, pattern: new RegExp(`(?<!\\p{L})${project} (?:med|om|af|av|på|for|för|mht\\.|vedr\\.) (?:et |en |ett )?${phrase}`, 'iu') },
  { sure: false, pattern: new RegExp(`(?<!\\p{L})(?:(?:et|ett) )?(?:forsøg|forsøget|försök|försöket|forsøk|forsøket) med (?:et |en |ett )?${phrase}`, 'iu') },
]

/** A trial that is told of without a name: only where something happens to it. */
export const namelessTrial = /(?<!\p{L})(?:(?:et|ett) (?:\p{L}+ )?(?:pilotprojekt|pilotprosjekt|forsøgsprojekt|prøveprosjekt)|en (?:\p{L}+ )?(?:prøvehandling|pilot|forsøgsperiode|försöksperiod|forsøksperiode|prøveordning|forsøgsordning)|(?:et|ett) (?:forsøg|försök|forsøk)(?! (?:på|att|å|at)(?!\p{L})))(?!\p{L})/iu
export const trialBegins = /(?<!\p{L})(?:igangsæt\p{L}*|iværksæt\p{L}*|gennemfør\p{L}*|genomför\p{L}*|gjennomfør\p{L}*|start(?:er|es|et|at|ar|as)|påbegynd\p{L}*|inled\p{L}*|sættes i gang|settes i gang|sätts igång|afslut\p{L}*|avslut\p{L}*|evaluer\p{L}*|utvärder\p{L}*)(?!\p{L})/iu

const amount = '(?:\\d{1,3}(?:[.,]\\d+)?|(?<=(?:på|i) )(?:et|ett|én)|to|två|tre|fire|fyra|fem|seks|sex|halvt|halvandet)'
export const duration = new RegExp(`(?<![\\p{L}\\d.,])(?<!(?:etter|efter|hver|hvert|varje|hvar) )${amount}(?: ?½)?[ -]?(?:år(?:igt?|ige|iga|s)?|måneder(?:s)?|månader(?:s)?|mdr\\.?|uger(?:s)?|veckor(?:s)?|uker(?:s)?)(?!\\p{L})(?: \\([^()]{2,60}\\))?`, 'iu')
export const span = /(?<!\p{L})(?:fra|från|i perioden|under perioden|siden|sedan)(?: (?:den|d\.|fra|från))? [^,;\n]{0,25}?(?:19|20)\d\d(?: (?:til|till|til og med|till och med|–|-) [^,;\n]{0,25}?(?:19|20)\d\d)?/iu
export const participants = /(?<![\p{L}\d.,/-])(\d{1,5}) (?:personer|deltagere|deltagare|deltakere|borgere|brugere|brukere|familier|familjer|unge|ungdomar|ungdommer|elever|innbyggere|invånare)(?!\p{L})/u
export const effort = /(?<![\p{L}\d.,])(?:ca\. |cirka |omkring )?\d{1,5}(?:[.,]\d+)? (?:timer|timmar|dage|dagar|dager|årsværk|årsverk|årsarbeten)(?: \([^()]{1,30}\))?(?: (?:månedligt|ugentligt|dagligt|årligt|om (?:ugen|måneden|dagen|året)|i (?:ugen|måneden|månaden|veckan|uken|uka)|per (?:måned|uge|månad|vecka|uke|år)|pr\. (?:måned|uge|år)|i alt|totalt|till sammans|til sammen|sammanlagt))/u

/** States as they are said, for lower-case sentences that name the trial; proposals and questions are no states. */
export const proposed = /indstill|foresl|föresl|anbefal|hvorvidt|tages stilling|ta ställning|ta stilling|for eller (?:i)?mo[dt]|(?<!\p{L})om (?:det|den|prøvehandlingen|forsøget)/u
export const states = {
  permanent: /(?:er|blev|er blevet|är|blev|ble|har) (?:\p{L}+ ){0,3}(?:gjort permanent|gjorts permanent|permanentats|overgået til (?:almindelig )?drift|overført til (?:ordinær )?drift|permanent)(?!\p{L})/u,
  stopped: /(?<!\p{L})(?:stoppet|stoppades|stoppats|stoppet|afbrudt|avbrutits|avbrutet|avbrutt|indstillet før tid)(?!\p{L})/u,
  evaluated: /(?:er|blev|är|har|ble|blivit) (?:\p{L}+ ){0,4}(?:evalueret|utvärderat|utvärderats|utvärderades|evaluert)(?!\p{L})/u,
  ended: /(?<!\p{L})(?:er|är|blev|har) (?:\p{L}+ ){0,4}(?:afsluttet|avslutat|avslutats|avsluttet|udløbet|löpt ut)(?!\p{L})|har i en (?:forsøgs|försöks|forsøks)period|har i (?:over )?[^.]{0,40} været et forsøg/u,
  running: /(?<!\p{L})(?:er i gang|pågår|pågående|igangværende|fortsætter|fortsätter|fortsetter|kører|är igång|er i gang|har (?:\p{L}+ ){0,5}(?:fået etableret|etableret|etablert|etablerat|startet|startat|iværksat|igangsat|oprettet|indført|infört|innført)|afprøves|avprövas|testes|prøves ut)(?!\p{L})/u,
  planned: /(?<!\p{L})(?:igangsættes|iværksættes|sættes i gang|settes i gang|sätts igång|påbegyndes|planlægges|planeras|planlegges|(?:skal|ska|vil|kommer att|kommer til å) (?:\p{L}+ ){0,4}(?:starte|starta|gennemføres|genomföras|gjennomføres|igangsættes|iværksættes|afprøves|testes|prøves)|starter (?:i|den|til)|startar (?:i|den|till))(?!\p{L})/u,
} as const
/** A sentence that points back to the one trial told of. */
export const sameTrial = /(?<!\p{L})(?:prøvehandlingens?|forsøgets?|forsøgsperioden|pilotprojektets?|pilotprosjektet|piloten|försökets?|försöksperioden|forsøkets?|forsøksperioden|utprøvingen|prøveperioden|prøveordningen|årige forsøgsperiode)(?!\p{L})/iu

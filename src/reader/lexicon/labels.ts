import { headingForm } from '../words.ts'

/** Labels of a meeting's head ("Mødested: …"), da sv nb → what their value is. */
export type LabelKey =
  | 'body' | 'date' | 'time' | 'start' | 'end' | 'place' | 'dateAndPlace' | 'chair' | 'minuteTaker' | 'author'
  | 'present' | 'others' | 'absent' | 'substitute' | 'invited' | 'case' | 'title' | 'number' | 'unit' | 'adjuster'

const table: Record<LabelKey, string> = {
  body: 'udvalg|udvalgsnavn|mødenavn|møtenavn|mötesnamn|forum|gruppe|utvalg|utval|organ|råd|nämnd|instans|møde i|møte i|möte i|bestyrelse|møde|møte|möte|styre|mötesgrupp|møtegruppe|komité|komite|møtetype|mødetype|møteorgan|mødeforum',
  date: 'dato|mødedato|møtedato|datum|mötesdatum|sammanträdesdatum|date|dato for møde|dato for mødet|dag|møtedag|når|hvornår|när|dato/tid|dato og tid|dato og tidspunkt|datum och tid|dato og klokkeslett|møtedato og tid|sammanträdesdag|mødedag|datum/tid|tid/dato|dato & tid|tidspunkt og dato|mødedato og tid|dato, tid|dato/kl',
  time: 'time|tid|tidspunkt|mødetid|mødetidspunkt|møtetid|møtetidspunkt|mötestid|klokken|klokkeslett|kl|kl.|tidpunkt|varighed|tidsrum|tidsrom',
  start: 'start|starttid|starttidspunkt|mødestart|begynder|mødet startede|mødet begyndte|mödet öppnades|mötet öppnades|mötets öppnande|møtestart|møtet startet|møtet satt|påbegyndt|fra kl|mødet hævet start',
  end: 'slut|sluttid|sluttidspunkt|mødet hævet|mødet sluttede|mødet slut|mødeslut|møteslutt|møtet hevet|møtet slutt|mötet avslutades|mötets avslutande|afsluttet|hævet|hævet kl|møtet heva|til kl',
  place: 'mødeafholdelse|sted|mødested|møtested|plats|mötesplats|lokale|lokation|lokal|hvor|var|sammanträdesplats|sal|rum|location|møtestad|stad|adresse|mødelokale|platform',
  dateAndPlace: 'tid og sted|tid och plats|plats och tid|tid/sted|sted og tid|tid & sted|tid/plats|tid och rum|tid og stad|dato og sted|sted/tid|tid & plats|dato, tid og sted|dato, tid og lokale|plats och sammanträdestid|dato/sted|tid och plats för sammanträdet|sted, dato',
  chair: 'mødeleder|ordstyrer|formand|ordförande|møteleder|møteleiar|leder|dirigent|mötesordförande|chair|facilitator|ordstyrar|mötesledare|møteordfører|ordfører|mødeledelse|sammankallande|facilitatorer',
  minuteTaker: 'referent|sekreterare|sekretær|referat|mødesekretær|møtesekretær|mötessekreterare|protokollfører|protokollförare|referenter|antecknare|vid pennan|antecknat av|referat ved|referat af|ref|ref.|skrivar|sekretariat|møtereferent|referat v|protokollist|protokoll fört av|anteckningar av|notat|ført av|skribent|sekr.|referatansvarlig|referat skrevet af',
  author: 'forfatter|författare|skrevet af|skrevet av|udarbejdet af|utarbeidet av|skriven av|av|af|upprättad av|author|saksbehandler|handläggare|sagsbehandler|redaktør|kontaktperson',
  present: 'deltagere|til stede|tilstede|tilstedeværende|deltager|deltagende|deltog|fremmødte|mødte|mødedeltagere|mødtes|närvarande|deltagare|deltakere|deltakarar|møtende|møtte|frammøtte|fremmøtte|oppmøte|närvarande ledamöter|beslutande|närvarande på mötet|følgende deltog|til stede var|deltok|deltakara|present|attendees|participants|participanter|deltagarlista|deltagerliste|følgende medlemmer møtte|faste medlemmer som møtte|medlemmer|møtedeltakere|medverkande|mødte medlemmer|närvarande och beslutande|tjänstgörande ledamöter|ledamöter|til stades|frammøte|øvrige deltagere|övriga närvarande|øvrige til stede|övriga deltagare|også til stede|herudover deltog|desuden deltog|følgende varamedlemmer møtte|varamedlemmer som møtte|deltager i mødet|deltagere i mødet|i mødet deltog|i møtet deltok|tilstede fra bestyrelsen|til stede fra administrationen|deltagere i møtet|deltar|deltager/e|närvarolista|närvaro|på plats|på distans|tilstede på mødet|deltakere i møtet|vara|ersättare|tjänstgörande ersättare|attending|närvarande ledamöter och ersättare|deltagere på mødet|faste deltagere|mødets deltagere',
  others: 'observatører|observatörer|gæster|øvrige|andre|andra|fra administrasjonen|fra administrasjonen møtte|følgende fra administrasjonen møtte|adjungerade|fra forvaltningen|gäster|gjester|gjest|gæst|bisittere|adjungerade|dessuten møtte|dessuten møtte fra administrasjonen|fra adm|fra administrasjon|andre som møtte|fra administrasjonen deltok|fra kommunedirektøren|observers/ gæster|observers|guests|other_attending|other attending|observatør|fra sekretariatet|herudover inviteret|tilhørere|pressen|fra administrationen|fra forvaltningen deltog|andre til stede|andre møtende|andre frammøtte|fra rådmannen|tjänstepersoner|föredragande|også til stede fra administrasjonen',
  absent: 'not_attending|not attending|afbud|fraværende|afbud fra|forfall|frånvarande|förhinder|fravær|ikke til stede|ikke tilstede|meldt afbud|meldt forfall|anmält förhinder|anmälda förhinder|frånvaro|ej närvarande|ikke møtt|forfald|fråvær|absent|faste medlemmer som ikke møtte|ikke mødt|fraværende med afbud|fraværende uden afbud|udeblevet|afbud/fraværende|frånvarande ledamöter|fråverande|forfall meldt|ej deltagande|meldte forfall|meldt avbud|avbud|følgende hadde forfall|medlemmer som ikke møtte|meddelat förhinder|forhindret|ikke deltagende|regrets|fraværende/afbud',
  substitute: 'suppleanter|suppleant|stedfortrædere|stedfortræder|varamedlemmer|møtende varamedlemmer',
  invited: 'inviterede|innkalt|kallade|inbjudna|indkaldte|indkaldt|inviterte|innkalte|kopi til|til orientering|sendt til|distribution|til|mottakere|modtagere|cc|invitert|indbudte|inviteret',
  case: 'sagsnr|sagnr|sagnr.|sagsnr.|sagsnummer|sags nr|sags nr.|sags-nr|sags-nr.|sag|j.nr|j.nr.|jnr|journalnr|journalnr.|journalnummer|dnr|diarienr|diarienummer|arkivsaksnr|arkivsaksnr.|arkivsak|arkivsaknr|saksnr|saksnr.|saksnummer|sak|ärendenummer|ärendenr|sagsid|sags id|saks-nr|vår ref|ref.nr|referencenr|sagsnr/journalnr|arkivsaknr.|saksref|diarie nr|beteckning|dnr.|sagsnr./doknr|j. nr|j. nr.|sakref|arkivref',
  title: 'subheadline|emne|ämne|tittel|titel|sagstitel|vedrørende|vedr|ang|angående|overskrift|rubrik|gjelder|title|subject',
  number: 'mødenr|møtenr|mötesnummer|mødenummer|møtenummer|møde nr|møte nr|nr|protokoll nr|protokollnr|referat nr',
  unit: 'enhed|afdeling|enhet|avdelning|förvaltning|center|kontor|forvaltning|avdeling|organisation|organisasjon',
  adjuster: 'justerare|justerande|justeringsperson|justeringspersoner|justeringsmän|justeringsmän|protokolljusterare|protokollunderskrivere|utses att justera|justering|protokolljusterarar|att justera|tellekorps|rösträknare|rösträknare och justerare',
}

const keys = new Map<string, LabelKey>()
for (const [key, labels] of Object.entries(table) as [LabelKey, string][]) {
  for (const label of labels.split('|')) {
    const form = headingForm(label)
    if (!keys.has(form)) keys.set(form, key)
  }
}

/** Longer labels whose words vary: "Følgende faste medlemmer møtte", "Beslutande ledamöter". The first that fits is the key. */
const wordings: readonly [RegExp, LabelKey][] = [
  [/^(?:følgj?[ae]nde )?(?:faste )?(?:vara)?medlemmer (?:som )?(?:ikke møtte|hadde (?:meldt )?forfall|har meldt forfall|meldt forfall)|^følgj?[ae]nde (?:hadde|har) (?:meldt )?forfall|^(?:anmält|meddelat) förhinder|^afbud (?:var |er )?(?:meldt )?fra|^(?:meldt|følgende) afbud/u, 'absent'],
  [/administrasjon|administration|forvaltning(?:en)? (?:deltog|møtte)|tjänstemän/u, 'others'],
  [/^(?:følgj?[ae]nde )?(?:faste )?(?:vara)?medlemm?er (?:som )?møtte|^følgj?[ae]nde (?:vara)?medlem(?:mer)? møtte|^beslutande|^(?:icke |ej )?tjänstgörande|^närvarande|^övriga (?:närvarande|deltagare)|^til ?stede|^deltagere|^deltakere|^deltagare|^mødedeltagere|^møtende|^følgj?[ae]nde (?:var|deltog|møtte)|^för \p{L}[\p{L}-]{1,20}$|^skyddsombud$|^verneombud$|^arbetsgivare$|^arbetstagare$|^arbeidsgivere?$|^arbeidstakere?$|^fackliga (?:företrädare|representanter)|^for (?:arbeidsgiver|arbejdsgiver|ledelsen|medarbejder|arbeidstaker)\p{L}*$/u, 'present'],
]

/** What a label's value is: "Mødested" → place. Case, markup and closing punctuation do not matter. */
export function labelKey(label: string): LabelKey | null {
  if (label.length > 60) return null
  const known = answers.get(label)
  if (known !== undefined) return known
  const key = lookUp(label)
  if (answers.size > 4000) answers.clear()
  answers.set(label, key)
  return key
}

/** Answers given, since several constructs ask about the same words; emptied before it grows. */
const answers = new Map<string, LabelKey | null>()

function lookUp(label: string): LabelKey | null {
  const form = headingForm(label)
  const known = keys.get(form) ?? keys.get(form.replace(/\s*\([^)]*\)$/u, ''))
  if (known !== undefined) return known
  if (form.length < 7 || /[.!?]/.test(form)) return null
  return wordings.find(([pattern]) => pattern.test(form))?.[1] ?? null
}

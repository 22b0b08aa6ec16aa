import { words } from '../words.ts'

/** A meeting of some body before a date: "referat fra den …", "på udvalgets møde den …", "sammanträdet den …". */
export const meetingWord = words('\\b(?:[\\p{L}]*møde|[\\p{L}]*mødet|[\\p{L}]*møte|[\\p{L}]*møtet|[\\p{L}]*möte|[\\p{L}]*mötet|sammanträde|sammanträdet|referat|referatet|protokoll|protokollet|protokol|protokollen|minnesanteckningar|møtereferat|mødereferat|generalforsamling|generalforsamlingen|årsmøte|årsmötet|beslutning|vedtak|beslut|behandling|behandlede|behandlet|behandlade)\\b', 'giu')

export const eventWord = words('\\b(?:[\\p{L}-]*camp|[\\p{L}-]*campen|[\\p{L}-]*workshop|[\\p{L}-]*workshoppen|[\\p{L}-]*seminar|[\\p{L}-]*seminaret|[\\p{L}-]*seminarium|[\\p{L}-]*seminariet|[\\p{L}-]*konference|[\\p{L}-]*konferencen|[\\p{L}-]*konferens|[\\p{L}-]*konferensen|[\\p{L}-]*konferanse|[\\p{L}-]*konferansen|temadag|temadagen|borgermøde|borgermødet|folkemøte|folkemøtet|studietur|studieturen|studieresa|studieresan|studiebesøg|studiebesøget|hackathon|indvielse|indvielsen|messe|messen)\\b', 'giu')

/** Programmes and projects called so right before their name. */
export const programmeWord = words('\\b(?:[\\p{L}-]*program(?:met|mets)?|[\\p{L}-]*projekt(?:et|ets)?|[\\p{L}-]*prosjekt(?:et)?|[\\p{L}-]*strategi(?:en)?|[\\p{L}-]*strategin|[\\p{L}-]*indsats(?:en)?|[\\p{L}-]*satsning(?:en)?|[\\p{L}-]*kampagne(?:n)?|[\\p{L}-]*kampanj(?:en)?|[\\p{L}-]*initiativ(?:et)?|[\\p{L}-]*vision(?:en)?|[\\p{L}-]*udviklingstræk(?:ket)?)\\b', 'giu')

/** Documents called so right before their name in quotes, or by a capital and a year. */
export const documentWord = words('\\b(?:[\\p{L}-]*notat(?:et)?|[\\p{L}-]*rapport(?:en)?|[\\p{L}-]*redegørelse(?:n)?|[\\p{L}-]*redogörelse(?:n)?|[\\p{L}-]*politik(?:ken|en)?|[\\p{L}-]*vejledning(?:en)?|[\\p{L}-]*veileder(?:en)?|[\\p{L}-]*vägledning(?:en)?|[\\p{L}-]*håndbog(?:en)?|[\\p{L}-]*håndbok(?:a|en)?|[\\p{L}-]*handbok(?:en)?|[\\p{L}-]*retningslinjer(?:ne)?|[\\p{L}-]*riktlinjer(?:na)?|[\\p{L}-]*plan(?:en)?|[\\p{L}-]*bilag(?:et)?|[\\p{L}-]*dokument(?:et)?|[\\p{L}-]*publikation(?:en)?|[\\p{L}-]*pjece(?:n)?|[\\p{L}-]*undersøgelse(?:n)?|[\\p{L}-]*undersökning(?:en)?|[\\p{L}-]*utredning(?:en|a)?|[\\p{L}-]*artikel(?:en|n)?|[\\p{L}-]*brev(?:et)?|[\\p{L}-]*skrivelse(?:n)?)\\b', 'giu')

/** "Kommuneplan 2013-2025", "Trafikpolitik 2014": a capital, a document's ending, and a year. */
export const datedDocument = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]*(?:plan|planen|politik|politikken|politiken|strategi|strategien|strategin|rapport|rapporten|redegørelse|redegørelsen|program|programmet|budget|aftale|aftalen|håndbog|katalog|regnskab|årsberetning|beretning|plattform|melding|budsjett|handlingsplan|handleplan)|Budget|Budsjett|Regnskab|Bokslut|Årsredovisning|Årsrapport) (?:for )?(?:19|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)?\d{2}))?(?![\p{L}\p{N}]|[-/.]\d)/gu

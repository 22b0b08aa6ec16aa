/**
 * Words that stand beside what a document refers to. They are looked for by stems in lower case
 * (plain and fast), then as the whole words below.
 */
export const referenceStems = /mød|møt|möt|referat|protokol|sammanträd|minnesanteck|forsamling|beslut|vedtak|behandl|camp|workshop|semin|konfer|temadag|borgermød|folkemø|studie|hackathon|indviels|messe|program|projekt|prosjekt|strategi|indsats|satsning|kampagn|kampanj|initiativ|vision|udviklingstræk|notat|rapport|redeg|redog|redög|politik|vejled|veiled|vägled|håndbo|handbok|retningslinj|riktlinj|plan|bilag|dokument|publikation|pjece|undersøg|undersök|utredning|artikel|brev|skrivelse|lov|lag|§|balken|gdpr|förordning|forordning|lss|regeringsform|konven|sol| kap/g

export const referenceWords = {
  /** a meeting of some body: "referat fra den …", "på udvalgets møde den …", "sammanträdet den …" */
  meeting: /^(?:[\p{L}-]*(?:møde|mødet|møte|møtet|möte|mötet|sammanträde|sammanträdet|referat|referatet|referater|protokoll|protokollet|protokol|protokollen|minnesanteckningar|generalforsamling|generalforsamlingen)|beslutning|vedtak|beslut|behandling|behandlede|behandlet|behandlade)$/u,
  event: /^[\p{L}-]*(?:camp|campen|workshop|workshoppen|workshops|seminar|seminaret|seminarium|seminariet|konference|konferencen|konferens|konferensen|konferanse|konferansen|temadag|temadagen|borgermøde|borgermødet|folkemøte|folkemøtet|studietur|studieturen|studieresa|studieresan|studiebesøg|studiebesøget|hackathon|indvielse|indvielsen|messe|messen)$/u,
  /** programmes and projects called so right before their name */
  programme: /^[\p{L}-]*(?:program(?:met|mets)?|projekt(?:et|ets)?|prosjekt(?:et)?|strategi(?:en|n)?|indsats(?:en)?|satsning(?:en)?|kampagne(?:n)?|kampanj(?:en)?|initiativ(?:et)?|vision(?:en)?|udviklingstræk(?:ket)?)$/u,
  /** documents called so right before their name in quotes */
  document: /^[\p{L}-]*(?:notat(?:et)?|rapport(?:en)?|redegørelse(?:n)?|redogörelse(?:n)?|politik(?:ken|en)?|vejledning(?:en)?|veileder(?:en)?|vägledning(?:en)?|håndbog(?:en)?|håndbok(?:a|en)?|handbok(?:en)?|retningslinjer(?:ne)?|riktlinjer(?:na)?|plan(?:en)?|bilag(?:et)?|dokument(?:et)?|publikation(?:en)?|pjece(?:n)?|undersøgelse(?:n)?|undersökning(?:en)?|utredning(?:en|a)?|artikel(?:en|n)?|brev(?:et)?|skrivelse(?:n)?)$/u,
  law: /lov|lag|§|balken|gdpr|förordning|forordning|lss|regeringsform|konven|kap|^sol$/,
}

/** "Kommuneplan 2013", "Trafikpolitik 2014": a capitalised word with a document's ending, before a year. */
export const datedDocument = /^\p{Lu}[\p{L}-]*(?:plan|planen|politik|politikken|politiken|strategi|strategien|strategin|rapport|rapporten|redegørelse|redegørelsen|program|programmet|aftale|aftalen|håndbog|katalog|regnskab|beretning|beretningen|melding|budsjett)$|^(?:Budget|Budsjett|Regnskab|Bokslut|Årsredovisning|Årsrapport)$/u

/** Nouns whose genitive before "møde" names a body. */
export const bodyNoun = /(?:gruppe|gruppen|gruppa|grupp|udvalg|udvalget|utvalg|utvalget|utvalet|nämnd|nämnden|utskott|utskottet|råd|rådet|styrelse|styrelsen|bestyrelse|bestyrelsen|forum|forummet|forumet|direktion|direktionen|fullmäktige|styre|styret|team|teamet|komité|komiteen|kommission|kommissionen|ledelse|ledelsen|ledning|ledningen|menighedsråd|formannskap|formannskapet|kommunestyret|kommunestyre|med|foreningen|foreninga|föreningen|sekretariat|sekretariatet|formandskab|formandskabet)$/iu

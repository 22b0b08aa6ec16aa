import { words } from '../words.ts'

/**
 * A cheap look before the patterns below: they ask what stands before a word, and asking that at every letter is what costs.
 */
export const practiceHint = /bra|god[t ]|utmärkt|fint|fremrag|velfung|vellyk|lyk[kt]|lyckats|fått till|langt|långt|coach|sparring|mentor|ejleder|eileder|andledare|instru[ck]|ressourceperson|n person|n medarb|representant|repræsentant|sgrupp|gående grupp|(?:arje|vert|ver|vart) (?:år|halvår|kvartal|må|somm|efterår|forår|høst|vår|uge|vecka|uke)|årlig|(?:om|per) år|i året|ästspel|ospiter|esøgt|esøkt|esökt|gæstede|på bes/

/** All for lower-case text. */
export const worksWell = words(
  '\\b(?:jättebra|mycket bra|väldigt bra|riktigt bra|utmärkt|fått till|lyckats|rigtig godt|rigtig god|rigtigt godt|meget godt|særlig god|særligt god|fremragende|velfungerende|vellykket|vellykka|lykkedes|lyktes|svært god|veldig bra|veldig god|kommet langt|kommit långt'
  + '|(?:fungerer|fungerar|funkar|virker) (?:\\p{L}+ ){0,5}(?:godt|bra|fint|väl|vel))(?!\\p{L})', 'u')
export const coach = words('\\b[\\p{L}-]*(?:coach|sparringspartner|mentor|vejleder|veileder|handledare|instruktør|instruktör|praksiskonsulent|ressourceperson)(?:en|er|ar)?(?!\\p{L})', 'u')
export const lends = words('\\b(?:stöttat|stöttar|støttet|støtter|hjulpet|hjälpt|hjälper|hjælper|lånt|lånat|lånar|låner|udlånt|udlåner|utlånad|bistået|bistår|vejledt|veiledet)(?!\\p{L})', 'u')
export const oneFromEach = words('\\b(?:en|ett|én|et) (?:person|repræsentant|representant|medarbejder|medarbetare|ansat|deltager|deltagare) (?:från|fra) (?:varje|hvert|hver|alle|samtliga|alla)(?!\\p{L})|\\b(?:arbejdsgruppe|arbetsgrupp|arbeidsgruppe|tværgående gruppe|tvärgående grupp|tverrgående gruppe)(?:n|en)? [^.]{0,80}\\b(?:har udarbejdet|har udviklet|har tagit fram|har utarbetat|har utarbeidet|har utviklet|har lavet)(?!\\p{L})', 'u')
export const everyYear = words('\\b(?:varje|hvert|hver|vart|kvart) (?:år|halvår|kvartal|måned|månad|sommar|sommer|efterår|forår|høst|vår|uge|vecka|uke)(?!\\p{L})|\\bårligen(?!\\p{L})|\\bårlig[ae]?(?!\\p{L})|\\b(?:två gånger (?:per|om) år|to gange om året|to ganger i året)', 'u')
export const weHold = words('\\b(?:har vi|vi har|holder vi|vi holder|afholder vi|vi afholder|arrangerer|arrangerar|anordnar|ordnar|bjuder vi in|inviterer vi|mødes|möts|møtes|samles|samlas|träffas)(?!\\p{L})', 'u')
export const visiting = words('\\b(?:gästspelar|gästspelat|gästspelade|hospiterer|hospiterar|hospiterede|hospiteret|gæstede|besøgte|besøkte|besökte|har besøgt|har besökt|har besøkt|var på besøg|var på besök|var på besøk|var på studiebesøg|var på studiebesök)(?!\\p{L})', 'u')
export const firstPerson = words('\\b(?:jag|jeg|vi)(?!\\p{L})', 'u')

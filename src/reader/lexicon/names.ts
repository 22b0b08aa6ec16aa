/** Small words inside the names of people, bodies and programmes. */
export const nameJoiners = new Set(['i', 'på', 'og', 'och', 'for', 'för', 'af', 'av', 'til', 'till', 'med', 'de', 'von', 'van', 'der', 'den', 'det', 'under', 'over', 'om', '&', 'ved', 'vid', 'uden', 'utan', 'uten', 'mod', 'mot', 'fra', 'från'])

/** Capitalised words that begin a sentence or stand for nobody; they are no names. */
export const noNames = new Set(`
  der det de den denne dette disse da derfor derudover dog efter en et et eller er et for fra han hun hvis hver hvordan hvad hvem i ifølge ikke jeg kan man med men mens når nu og også
  om over på samt siden skal som så til under ved vi vil
  alla allt att av de dem den denna det detta där efter eller en ett från för hon i ingen inte jag med men om på samt som till under vad vem vi vid
  alle etter frå hva hvilke ho ikkje kva me når både hvor
  evt ingen mødet møtet mötet punkt sak sag bilag dato sted tid status referat beslutning indstilling vedtak beslut vedlegg bilaga
`.trim().split(/\s+/))

/** Offices that are held by one person: "Kommunaldirektøren" is somebody. */
const office = /^(?:[\p{L}-]*(?:direktøren|direktøren|direktören|chefen|sjefen|formanden|formand|lederen|ledaren|leiaren|borgmesteren|borgmästaren|ordføreren|ordførar(?:en)?|ordföranden|ordförande|sekretæren|sekreteraren|sekretær(?:en)?|koordinatoren|koordinatorn|konsulenten|rådmannen|rådmanden|kassereren|kassören|kasserer|kassör|rektor|rektorn|rektoren|inspektören|inspektøren|næstformanden|nestleder(?:en)?|viceordförande|lederne|direktør|direktör|chef|sjef|manager|owner))$/iu

export function isOffice(word: string): boolean {
  return office.test(word)
}

/** Parts of an organisation by their common noun: "administrationen", "sekretariatet", "styrelsen". */
const unitNoun = /^(?:[\p{L}-]*(?:administrationen|forvaltningen|förvaltningen|forvaltninga|sekretariatet|sekretariat|direktionen|ledelsen|ledelse|ledningen|leiinga|styrelsen|styret|bestyrelsen|udvalget|utvalget|utvalet|utskottet|nämnden|gruppen|gruppa|gruppe|forretningsudvalget|teamet|team|centret|centeret|kontoret|avdelningen|avdelingen|afdelingen|enheden|enheten|eininga|rådet|byrådet|kommunen|kommunerne|foreningen|föreningen|foreninga|kommunikationsafdelingen|deltagerne|deltagarna|deltakerne|medlemmerne|parterne|partene|parterna|ressourcepersoner|nøglepersoner|arbejdsgrupperne))$/iu

export function isUnitNoun(word: string): boolean {
  return unitNoun.test(word)
}

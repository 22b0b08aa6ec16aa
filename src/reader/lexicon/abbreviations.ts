/**
 * Capital-letter words everybody reads without help: none of these is an abbreviation of a body,
 * a unit or a person that a document would have to spell out.
 */
export const general = new Set(`
  EU EF EØS EEA FN USA UK NATO OECD WHO UNESCO UNICEF DK SE NO DKK SEK NOK EUR USD GBP
  IT IKT ICT TV PC GPS GIS SMS MMS PIN PDF DOC DOCX XLS CSV XML JSON HTML HTTP HTTPS URL URI API REST SOAP SQL CSS JS TS UI UX GUI CMS CRM ERP SSO MFA LDAP SAML
  OIDC OAUTH JWT TLS SSL SSH FTP VPN DNS LAN WAN WIFI CPU GPU RAM SSD USB HDMI BIOS OS IOS DVD CD LED LCD QR RFID NFC BIM CAD AI ML LLM NLP IOT OCR RDF OWL SHACL SKOS DCAT
  CO CO2 NO2 PFAS HPV HIV AIDS COVID BMI ADHD GDPR DPIA NIS ISO DIN EN SLA KPI ROI GO CC BY SA NC MIT GPL MPL RFC FAQ PR PS NB OBS OK NN NA TBD TBC TBA FYI ASAP WWW CV VIP VM
  HR MED TR AMR TRIO APV MUS LUS GRUS MBL APT AMU MBA KLE FORM CPR CVR EAN ISBN ISSN DOI VVM LOU OSL PBL SOL LSS LVU LVM GF EGF EM MB GB TB KB KM KWH MWH GWH
  REFERAT PROTOKOL PROTOKOLL DAGSORDEN DAGORDNING INPUT TEMA BILAG VEDLEGG BILAGA SAK SAG PUNKT STATUS NOTAT MØTE MØDE MÖTE AD JA NEJ NEI TIL OG OCH FOR FRA MED DEN DET DER
  BEMÆRK VIGTIGT VIKTIGT LUKKET ÅBENT ÅPENT SLUTET ÖPPET ADR DUT ERFA ID NR KL STK PKT KR PCT DVD MAC LINUX BTW DIY CEO CTO CFO CIO PM MVP POC RFI RFP UTC CET CEST GMT
  AOB SDR ADR ODR ADM README WIP RC SPC PDSA
`.trim().split(/\s+/))

/** Set in capitals before a colon these name a field, not somebody. */
export const fieldNames = new Set('STED DATO TID EMNE NAVN ROLLE KODE HVEM HVAD HVA NÅR PLATS DATUM DAG FRIST MØDE MØTE MÖTE LEDER SVAR KLOKKE TITEL TITTEL FORMÅL MÅL ANSVAR HUSK SENEST NÆSTE'.split(' '))

/** Parties, as they stand in brackets after names and in columns of minutes. */
export const parties = new Set('SF DF EL LA RV KF KD MP SD AP FRP SP SV KRF MDG PP ENHL ALT NB DD KAP INP ANDRE UAVH'.split(' '))

/** What only a body, a unit or a person can be the subject of. */
export const actorVerbs = new Set(`
  orienterer orienterede oplyser oplyste meddeler meddelte udsender udsendte sender sendte rundsender inviterer inviterede undersøger undersøgte kontakter kontaktede indkalder indkaldte
  arrangerer arrangerede beslutter besluttede ønsker ønskede foreslår foreslog anbefaler anbefalede indstiller indstillede deltager deltog bemærker bemærkede spurgte spørger fortalte fortæller
  gennemgik gennemgår fremlagde fremlægger præsenterede præsenterer udarbejder udarbejdede etablerer opdaterer inviteres indkaldes kontaktes fremsender fremsendte sørger tager varetager bidrager drøfter drøftede godkendte godkender
  redegjorde redegør konkluderede mener mente takkede følger afholder afholdt arbejder skriver skrev laver bestiller
  informerar informerade meddelar meddelade skickar skickade kallar bjuder undersöker undersökte tar tog berättar berättade presenterar presenterade föreslår föreslog redogjorde redogör sammanställer kontaktar återkommer ansvarar deltar beslutar beslutade önskar önskade
  informerer informerte orienterte sendte kontaktet inviterte undersøkte foreslo foreslår tar fortalte følger presenterte redegjorde ønsker deltok vedtok prioriterer innkaller lager sjekker har
`.trim().split(/\s+/))

/** After an abbreviation and a hyphen: whoever leads or sits in it makes it a body. "HRK-formand". */
export const ledBy = /^(?:formand|formanden|ordførende|ordförande|leder|lederen|ledare|leiar|direktør|direktøren|direktör|chef|chefen|sjef|sekretær|sekretariat|sekretariatet|styrelse|bestyrelse|styregruppe|styret|møde|mødet|møte|møtet|möte|mötet|gruppe|gruppen|gruppa|udvalg|udvalget|medlem|medlemmer|medlemmar)/u

/** Before an abbreviation: one is employed in a unit, a member of a body. */
export const belongsTo = /(?:ansatte|ansatt|medarbejdere|medarbejder|medarbeidere|medarbetare|anställda|tilsette|medlem|medlemmer|medlemmar|kolleger|kollegor|chefen|lederen|formanden|inom|hela)\s+(?:i|hos|fra|på|for|av|af|från)?\s*$/iu

/** Swedish acts by the words before "lagen"; without the list "förslagen" and "anlagen" would be acts. */
export const swedishActs = new Set(`
  kommunal förvaltnings socialtjänst skol bygg miljö offentlighets sekretess arbetsmiljö diskriminerings upphandlings arkiv bokförings medbestämmande semester hälso- sjukvårds
  patient patientdata val grundlags avfalls bibliotek biblioteks museilagen kultur språk minoritets föräldraledighets arbetstids anställningsskydds dataskydds livsmedels alkohol tobaks
  förtroendemannalagen konkurrens köp avtals jordabalks expropriations ordnings polis ungdoms barn tillgänglighets konsument hyres fastighetsbildnings pbl skydds folkbokförings
`.trim().split(/\s+/))

/** Endings of Danish and Norwegian words in "-loven" that are no acts. */
export const noActs = /(?:^|[^\p{L}])(?:kloven|hoven|skoven|lovene?)$/iu

/** Acts by their letters; each needs a paragraph beside it where the letters mean other things too. */
export const actLetters: Record<string, boolean> = {
  SoL: true, LSS: true, LVU: true, LVM: true, OSL: true, PBL: true, LOU: true, MBL: true, LAS: true, FL: false, KL: false, TF: false, RF: false, FvL: false, GDPR: true, 'Offl.': false, 'Fvl.': false, 'Koml.': false, 'offl.': false, 'fvl.': false, 'kl.': false, SEL: false, FVL: false, OFL: false,
}

/** Regulations by name. */
export const regulations = /(?<![\p{L}])(?:databeskyttelsesforordningen|persondataforordningen|personvernforordningen|dataskyddsförordningen|styrelsesvedtægtsloven|miljöbalken|jordabalken|regeringsformen|tryckfrihetsförordningen|grundloven|grunnloven|byggeloven|barnekonventionen|barnkonventionen|barnekonvensjonen|EU's databeskyttelsesforordning)(?:s)?(?![\p{L}])/iu

/** Items in which units and bodies tell their news. */
export const newsTitle = /(?:^|[^\p{L}])(?:evt|eventuelt|orienter|orientering|orienteringer|meddelelser|bordet rundt|nyt fra|siden sidst|runden?|gensidig|information|informasjon|meddelanden|övrig|rapporter|laget rundt|runt bordet|bordet runt|rundt bordet|laufet runt|eventuell|nytt fra|nytt från|orienterar|informerar)/iu

/** Sections in which they stand. */
export const newsSections = new Set(['decision', 'deliberation', 'aob', 'information'])

/** "Nyt fra skolerne:" */
export const newsFrom = /^(?:nyt|nytt|orientering|information|siden sidst|meddelelser) (?:fra|från) (.{2,60}?)\s*:?$/iu

/** Lines before a colon that tell of something else. */
export const noUnit = /^(?:obs|nb|ps|p\.?s|note|bemærk|beslutning|beslut|vedtak|indstilling|konklusion|konklusjon|slutsats|referat|status|bilag|vedlegg|bilagor|dato|datum|sted|plats|tid|frist|ansvarlig|ansvarig|deadline|opfølgning|oppfølging|uppföljning|økonomi|ekonomi|baggrund|bakgrund|bakgrunn|næste møde|nästa möte|neste møte|mødedato|formål|punkter|evt|eventuelt|spørgsmål|frågor|svar|løsninger|handling|aktion|action|for|imod|mot|ja|nej|nei|fordele|ulemper|afbud|deltagere|til stede|fraværende|drøftelse|proces|tidsplan|emner|temaer|input|forslag|følgende|flg|her)$/iu

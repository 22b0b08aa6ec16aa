const common = '(?:[Ff]rivården|[Ee]nheten|[Aa]vdelningen|[Kk]ontoret|[Ss]kolan|[Hh]äktet|[Aa]nstalten|[Ff]örskolan|[Ss]tadsdelen|[Aa]fdeling(?:en)?|[Aa]fsnit|[Cc]enter(?: for)?|[Jj]obcenter|[Pp]lejecenter(?:et)?|[Bb]ørnehus(?:et)?|[Bb]ørnehaven|[Vv]uggestuen|[Dd]agtilbud(?:det)?|[Ss]kolen|[Bb]iblioteket|[Tt]eam|[Ee]nhed(?:en)?|[Ee]nhet|[Aa]vdeling(?:en)?|[Kk]ontor|[Dd]istrikt(?:et)?|[Bb]ydel(?:en)?|[Ss]ykehjemmet|[Bb]arnehagen|[Hh]jemmeplejen|[Hh]emtjänsten|[Hh]jemmetjenesten)'
const name = '\\p{Lu}[\\p{L}\\p{N}-]*'
const ending = '(?:skolen|skolan|teamet|kontoret|afdelingen|avdelningen|avdelingen|enheden|enheten|centret|centeret|biblioteket|børnehuset|børnehaven|forvaltningen|förvaltningen|gården)'

/**
 * An office told by name: "frivården Norra", "Jobcenter Vest", "Vejteamet", "Søby Skole".
 * A common noun alone ("kontoret") names none.
 */
export const unitName = new RegExp(`(?<!\\p{L})(?:${common}(?: ${name}){1,3}|\\p{Lu}[\\p{L}-]*${ending}(?!\\p{L})|${name} (?:Kommune|kommun|kommune|Skole|skole|skola|Bibliotek|bibliotek|Jobcenter|Plejecenter)(?!\\p{L}))`, 'u')

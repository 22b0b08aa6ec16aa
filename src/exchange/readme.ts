/** README.txt of every export: what each file is, for whoever opens it years later without the program. */
export const readme = `RØD TRÅD – EKSPORT

Alt, hvad en organisation har i Rød Tråd, som filer, der kan åbnes uden programmet. Også det lukkede: pas på den, som I passer på arkivet.
JSON er tekst (UTF-8). Datoer er skrevet år-måned-dag; tider er i UTC.

index.json           hvad der er her: hvert dokument med titel, mappe og fil
organisation.json    organisationen
units.json           enheder, også dem, der var
bodies.json          udvalg og andre fora
people.json          personer
memberships.json     hvem der hørte til hvor, i hvilken rolle og hvornår
documents/<id>/      ét dokument:
  document.json        hvad det er, hvem der må se det, om det er gennemgået
  reading.json         hvad der er læst i det (roedtraad.read/1); hver værdi peger på sit sted i teksten
  closed-items.json    lukkede punkter: grunden, og hvad der må siges om dem
  reviews.json         hvad mennesker har bekræftet, rettet eller afvist, og hvornår
  original/            filen, som den kom
audit.ndjson         loggen over ændringer, én linje hver; hver linje bærer den foregåendes fingeraftryk

Tilbage i programmet: roedtraad import <mappe eller zip>


RØD TRÅD – EXPORT

Allt en organisation har i Rød Tråd, som filer som kan öppnas utan programmet. Även det slutna: skydda den som ni skyddar arkivet.
JSON är text (UTF-8). Datum skrivs år-månad-dag; tider är i UTC.

index.json           vad som finns här: varje dokument med titel, mapp och fil
organisation.json    organisationen
units.json           enheter, även de som har funnits
bodies.json          nämnder och andra forum
people.json          personer
memberships.json     vem som hörde till var, i vilken roll och när
documents/<id>/      ett dokument:
  document.json        vad det är, vem som får se det, om det är granskat
  reading.json         vad som är läst i det (roedtraad.read/1); varje värde pekar på sin plats i texten
  closed-items.json    slutna ärenden: grunden, och vad som får sägas om dem
  reviews.json         vad människor har bekräftat, rättat eller avvisat, och när
  original/            filen som den kom
audit.ndjson         ändringsloggen, en rad per ändring; varje rad bär den föregåendes fingeravtryck

Tillbaka i programmet: roedtraad import <mapp eller zip>


RØD TRÅD – EXPORT

All that an organisation has in Rød Tråd, as files that open without the program. What is closed too: guard it as you guard the archive.
JSON is text (UTF-8). Dates are year-month-day; times are in UTC.

index.json           what is here: each document with its title, folder and file
organisation.json    the organisation
units.json           units, those that were too
bodies.json          committees and other forums
people.json          people
memberships.json     who belonged where, in what role and when
documents/<id>/      one document:
  document.json        what it is, who may see it, whether it is reviewed
  reading.json         what was read in it (roedtraad.read/1); each value points at its place in the text
  closed-items.json    closed items: the ground, and what may be said of them
  reviews.json         what people confirmed, corrected or rejected, and when
  original/            the file as it came
audit.ndjson         the log of changes, one line each; each carries the fingerprint of the one before

Back into the program: roedtraad import <folder or zip>
`

import type { ArchiveTroubleCode } from '../storage/backup/archive-trouble.ts'
import type { UiLanguage } from './languages.ts'

/** What backup, restore, export and import say on the command line. A language that lacks a sentence does not compile. */
export interface ArchiveWords {
  /** the cause and what to do; `where` is a file, a folder, or host, port and database */
  troubles: Record<ArchiveTroubleCode, (where: string) => string>
  writing: (rows: string, size: string) => string
  written: (rows: string, size: string, file: string) => string
  restoring: (rows: string) => string
  restored: (rows: string, madeAt: string, where: string) => string
  chainHolds: (organisation: string, entries: string, head: string) => string
  discarded: (count: string) => string
  notWhole: (what: string) => string
  exporting: (documents: string) => string
  exported: (documents: string, target: string) => string
  takenIn: (added: string, known: string, organisation: string) => string
  /** of each file that was imported */
  imported: { read: (document: string) => string; known: (document: string) => string; unpacked: string }
  importing: (done: string, all: string) => string
  importedSum: (read: string, known: string, refused: string) => string
  confirmedSum: (documents: string) => string
}

const da: ArchiveWords = {
  troubles: {
    missing: where => `filen ${where} findes ikke. Se efter navn og mappe.`,
    noAccess: where => `du har ikke lov til at læse eller skrive ${where}. Bed ejeren om adgang, eller vælg et andet sted.`,
    noFolder: where => `mappen til ${where} findes ikke. Lav den først, eller vælg et andet sted.`,
    diskFull: where => `der er ikke plads på disken til ${where}. Skaf plads, eller vælg en anden disk, og prøv igen.`,
    notAnArchive: where => `${where} er ikke en sikkerhedskopi fra Rød Tråd. Vælg en fil, som "roedtraad backup" har skrevet.`,
    cut: where => `slutningen af sikkerhedskopien ${where} mangler. Hent den igen, eller tag den foregående.`,
    damaged: where => `sikkerhedskopien ${where} er beskadiget eller ændret, siden den blev lavet. Hent den igen, eller tag den foregående.`,
    newer: where => `sikkerhedskopien ${where} er lavet af en nyere version af programmet. Opdatér programmet, og prøv igen.`,
    noStore: where => `der er ingen data fra Rød Tråd i ${where}. Se efter, om --data eller DATABASE_URL peger det rigtige sted hen.`,
    occupied: where => `der ligger allerede data i ${where}, og de bliver ikke overskrevet. Vælg en tom mappe med --data eller en tom database.`,
    chain: where => `loggen over ændringer i ${where} hænger ikke sammen; nogen har rettet i den. Tag en ældre sikkerhedskopi, eller gendan denne, som den er, med --as-is.`,
    files: where => `en original i ${where} er ikke længere, som da den blev lagt ind. Tag en ældre sikkerhedskopi, eller gendan denne, som den er, med --as-is.`,
    discards: where => `listen over kassationer, ${where}, kan ikke læses. Hent den igen; uden den ville det kasserede komme tilbage.`,
    taken: where => `der ligger allerede noget i ${where}, og det bliver ikke overskrevet. Vælg et andet navn.`,
    zipFull: where => `${where} er for stor til en zip. Skriv eksporten til en mappe, eller pak den ud, og giv mappens navn.`,
    noOrganisation: where => `der er ingen organisation "${where}". Udelad --organisation for at tage jeres egen.`,
    notAnExport: where => `${where} er ikke en eksport fra Rød Tråd. Vælg en mappe eller en zip, som "roedtraad export" har skrevet.`,
    exportDamaged: where => `noget mangler eller er ændret i eksporten ${where}. Hent den igen, eller skriv den på ny med "roedtraad export".`,
  },
  writing: (rows, size) => `${rows} rækker, ${size}`,
  written: (rows, size, file) => `${rows} rækker, ${size}, er sikkerhedskopieret til ${file}.`,
  restoring: rows => `${rows} rækker`,
  restored: (rows, madeAt, where) => `${rows} rækker fra ${madeAt} er gendannet i ${where}.`,
  chainHolds: (organisation, entries, head) => `Loggen over ændringer hænger sammen: ${organisation}, ${entries} linjer, den sidste er ${head}.`,
  discarded: count => `${count} afgørelser om kassation siden da er udført igen.`,
  notWhole: what => `Gendannet, som den er: ${what}`,
  exporting: documents => `${documents} dokumenter`,
  exported: (documents, target) => `${documents} dokumenter er skrevet til ${target}.`,
  takenIn: (added, known, organisation) => `${added} dokumenter er lagt ind i ${organisation}, ${known} var der allerede.`,
  imported: { read: document => `læst, ${document}`, known: document => `er her allerede, ${document}`, unpacked: 'pakket ud' },
  importing: (done, all) => `${done} af ${all} filer`,
  importedSum: (read, known, refused) => `${read} læst, ${known} var her allerede, ${refused} kunne ikke læses.`,
  confirmedSum: documents => `${documents} dokumenter er bekræftet, som de blev læst. Det kan fortrydes under »Gennemgang«.`,
}

const sv: ArchiveWords = {
  troubles: {
    missing: where => `filen ${where} finns inte. Kontrollera namnet och mappen.`,
    noAccess: where => `du får inte läsa eller skriva ${where}. Be ägaren om åtkomst, eller välj en annan plats.`,
    noFolder: where => `mappen för ${where} finns inte. Skapa den först, eller välj en annan plats.`,
    diskFull: where => `det finns inte plats på disken för ${where}. Skaffa plats, eller välj en annan disk, och försök igen.`,
    notAnArchive: where => `${where} är ingen säkerhetskopia från Rød Tråd. Välj en fil som "roedtraad backup" har skrivit.`,
    cut: where => `slutet av säkerhetskopian ${where} saknas. Hämta den igen, eller ta den föregående.`,
    damaged: where => `säkerhetskopian ${where} är skadad eller ändrad sedan den gjordes. Hämta den igen, eller ta den föregående.`,
    newer: where => `säkerhetskopian ${where} är gjord av en nyare version av programmet. Uppdatera programmet och försök igen.`,
    noStore: where => `det finns inga data från Rød Tråd i ${where}. Kontrollera att --data eller DATABASE_URL pekar på rätt plats.`,
    occupied: where => `det ligger redan data i ${where}, och de skrivs inte över. Välj en tom mapp med --data eller en tom databas.`,
    chain: where => `ändringsloggen i ${where} hänger inte ihop; någon har ändrat i den. Ta en äldre säkerhetskopia, eller återställ denna som den är med --as-is.`,
    files: where => `ett original i ${where} är inte längre som när det lades in. Ta en äldre säkerhetskopia, eller återställ denna som den är med --as-is.`,
    discards: where => `listan över gallringar, ${where}, kan inte läsas. Hämta den igen; utan den skulle det gallrade komma tillbaka.`,
    taken: where => `det ligger redan något i ${where}, och det skrivs inte över. Välj ett annat namn.`,
    zipFull: where => `${where} är för stor för en zip. Skriv exporten till en mapp, eller packa upp den och ange mappens namn.`,
    noOrganisation: where => `det finns ingen organisation "${where}". Utelämna --organisation för att ta er egen.`,
    notAnExport: where => `${where} är ingen export från Rød Tråd. Välj en mapp eller en zip som "roedtraad export" har skrivit.`,
    exportDamaged: where => `något saknas eller är ändrat i exporten ${where}. Hämta den igen, eller skriv den på nytt med "roedtraad export".`,
  },
  writing: (rows, size) => `${rows} rader, ${size}`,
  written: (rows, size, file) => `${rows} rader, ${size}, är säkerhetskopierade till ${file}.`,
  restoring: rows => `${rows} rader`,
  restored: (rows, madeAt, where) => `${rows} rader från ${madeAt} är återställda i ${where}.`,
  chainHolds: (organisation, entries, head) => `Ändringsloggen hänger ihop: ${organisation}, ${entries} rader, den sista är ${head}.`,
  discarded: count => `${count} beslut om gallring sedan dess är verkställda igen.`,
  notWhole: what => `Återställd som den är: ${what}`,
  exporting: documents => `${documents} dokument`,
  exported: (documents, target) => `${documents} dokument är skrivna till ${target}.`,
  takenIn: (added, known, organisation) => `${added} dokument är inlagda i ${organisation}, ${known} fanns där redan.`,
  imported: { read: document => `läst, ${document}`, known: document => `finns här redan, ${document}`, unpacked: 'uppackad' },
  importing: (done, all) => `${done} av ${all} filer`,
  importedSum: (read, known, refused) => `${read} lästa, ${known} fanns här redan, ${refused} kunde inte läsas.`,
  confirmedSum: documents => `${documents} dokument är bekräftade som de lästes. Det kan ångras under ”Granskning”.`,
}

const en: ArchiveWords = {
  troubles: {
    missing: where => `there is no file ${where}. Check the name and the folder.`,
    noAccess: where => `${where} may not be read or written by this user. Ask its owner for access, or choose another place.`,
    noFolder: where => `there is no folder for ${where}. Make it first, or choose another place.`,
    diskFull: where => `the disk has no room for ${where}. Make room, or choose another disk, and try again.`,
    notAnArchive: where => `${where} is no backup of Rød Tråd. Choose a file that "roedtraad backup" has written.`,
    cut: where => `the end of the backup ${where} is missing. Fetch it again, or take the one before it.`,
    damaged: where => `the backup ${where} is damaged or was changed since it was made. Fetch it again, or take the one before it.`,
    newer: where => `the backup ${where} was made by a newer version of the program. Update the program and try again.`,
    noStore: where => `there are no data of Rød Tråd in ${where}. Check that --data or DATABASE_URL points to the right place.`,
    occupied: where => `there are data in ${where} already, and they are not written over. Choose an empty folder with --data, or an empty database.`,
    chain: where => `the log of changes in ${where} does not hold together; somebody has altered it. Take an older backup, or restore this one as it is with --as-is.`,
    files: where => `an original in ${where} is no longer as it was when it was added. Take an older backup, or restore this one as it is with --as-is.`,
    discards: where => `the list of discards, ${where}, cannot be read. Fetch it again; without it what was discarded would come back.`,
    taken: where => `there is something in ${where} already, and it is not written over. Choose another name.`,
    zipFull: where => `${where} is too large for a zip. Write the export to a folder, or unpack it and name the folder.`,
    noOrganisation: where => `there is no organisation "${where}". Leave --organisation out to take your own.`,
    notAnExport: where => `${where} is no export of Rød Tråd. Choose a folder or a zip that "roedtraad export" has written.`,
    exportDamaged: where => `something is missing or was changed in the export ${where}. Fetch it again, or write it anew with "roedtraad export".`,
  },
  writing: (rows, size) => `${rows} rows, ${size}`,
  written: (rows, size, file) => `${rows} rows, ${size}, are backed up to ${file}.`,
  restoring: rows => `${rows} rows`,
  restored: (rows, madeAt, where) => `${rows} rows of ${madeAt} are restored in ${where}.`,
  chainHolds: (organisation, entries, head) => `The log of changes holds together: ${organisation}, ${entries} lines, the last is ${head}.`,
  discarded: count => `${count} decisions to discard since then are carried out again.`,
  notWhole: what => `Restored as it is: ${what}`,
  exporting: documents => `${documents} documents`,
  exported: (documents, target) => `${documents} documents are written to ${target}.`,
  takenIn: (added, known, organisation) => `${added} documents are added to ${organisation}, ${known} were there already.`,
  imported: { read: document => `read, ${document}`, known: document => `here already, ${document}`, unpacked: 'unpacked' },
  importing: (done, all) => `${done} of ${all} files`,
  importedSum: (read, known, refused) => `${read} read, ${known} were here already, ${refused} could not be read.`,
  confirmedSum: documents => `${documents} documents are confirmed as they were read. It can be taken back under “Review”.`,
}

export const archiveWords: Record<UiLanguage, ArchiveWords> = { da, sv, en }

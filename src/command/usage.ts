import type { UiLanguage } from '../wording/languages.ts'

const en = `Usage: roedtraad <command>

  roedtraad read FILE… [--json] [--lang da|sv|en]
      What the documents say. FILE is a file, a folder (all documents in it),
      a pattern ("minutes/**/*.docx") or - for standard input.
      --json   one JSON object per document and line, by the contract roedtraad.read/1
      --lang   language of the summary; otherwise the terminal's

  roedtraad serve [--port N] [--host ADDRESS] [--data DIR] [--address URL]
      The program in the browser, on http://localhost:3000 unless told otherwise.
      --address   the address people know it by, where a proxy stands before it

  roedtraad sign-in MAIL [--data DIR] [--address URL]
      A link that lets whoever has that address in, once: for somebody locked out.

  roedtraad import FILE… [--data DIR] [--confirm]
      Reads documents into the store: files, folders, patterns, zips, - for standard input.
      Also while the program runs. Says of each file what became of it.
      --confirm   takes what was read without review and marks every document confirmed

  roedtraad export DIR|FILE.zip [--data DIR] [--organisation ID]
      All there is as files that open without the program: documents, originals, registers,
      the log of changes. "roedtraad import DIR|FILE.zip" takes such an export back in.

  roedtraad backup FILE [--data DIR]
      The whole store as it is this moment, while the program runs, into one file; - for standard output.

  roedtraad restore FILE [--data DIR] [--discards FILE] [--as-is]
      A store from a backup, where there is none; what was discarded since is discarded again.
      --discards   the list of discards; otherwise discard-log.ndjson in the data folder
      --as-is      also when its log of changes or an original is not whole, and says what

  roedtraad discards [--data DIR]
      Every decision on discarding, one line each, to be kept apart from the backups.

  roedtraad token create --role administrator|records-officer|editor|reader [--name NAME] [--data DIR]
      Makes a token other programs show under /api/v1, and prints it alone. Make it while you can keep it: it is shown once.

  roedtraad verify [--data DIR] [--head NOTED] [--json]
      Whether the log of changes and the originals are as they were written; prints the log's last entry.
      --head   a last entry noted earlier, as verify printed it; it must still be there
      --json   one JSON object

  roedtraad --help, --version

Exit codes: 0 all done, 1 not all of it, 2 the command was not understood.
`

const da = `Brug: roedtraad <kommando>

  roedtraad read FIL… [--json] [--lang da|sv|en]
      Hvad dokumenterne siger. FIL er en fil, en mappe (alle dokumenter i den),
      et mønster ("referater/**/*.docx") eller - for standardinput.
      --json   ét JSON-objekt pr. dokument og linje, efter kontrakten roedtraad.read/1
      --lang   sammendragets sprog; ellers terminalens

  roedtraad serve [--port N] [--host ADRESSE] [--data MAPPE] [--address URL]
      Programmet i browseren, på http://localhost:3000, hvis andet ikke siges.
      --address   den adresse, folk kender det på, når der står en proxy foran

  roedtraad sign-in MAIL [--data MAPPE] [--address URL]
      Et link, der lukker den med adressen ind én gang: til en, der er låst ude.

  roedtraad import FIL… [--data MAPPE] [--confirm]
      Læser dokumenter ind i det gemte: filer, mapper, mønstre, zip, - for standardinput.
      Også mens programmet kører. Siger om hver fil, hvad der blev af den.
      --confirm   tager det læste uden gennemgang og mærker hvert dokument som bekræftet

  roedtraad export MAPPE|FIL.zip [--data MAPPE] [--organisation ID]
      Alt som filer, der kan åbnes uden programmet: dokumenter, originaler, registre,
      loggen over ændringer. "roedtraad import MAPPE|FIL.zip" lægger en eksport ind igen.

  roedtraad backup FIL [--data MAPPE]
      Alt det gemte, som det er nu, mens programmet kører, i én fil; - for standardoutput.

  roedtraad restore FIL [--data MAPPE] [--discards FIL] [--as-is]
      Gendanner fra en sikkerhedskopi, hvor der intet ligger; hvad der er kasseret siden, kasseres igen.
      --discards   listen over kassationer; ellers discard-log.ndjson i datamappen
      --as-is      også når loggen over ændringer eller en original ikke er hel, og siger hvad

  roedtraad discards [--data MAPPE]
      Hver afgørelse om kassation, én linje hver, til at gemme et andet sted end sikkerhedskopierne.

  roedtraad token create --role administrator|records-officer|editor|reader [--name NAVN] [--data MAPPE]
      Laver en nøgle, som andre programmer viser under /api/v1, og skriver den alene. Gem den: den vises kun denne ene gang.

  roedtraad verify [--data MAPPE] [--head NOTERET] [--json]
      Om loggen over ændringer og originalerne er, som da de blev skrevet; skriver loggens sidste linje.
      --head   en sidste linje, der er noteret før, som verify skrev den; den skal stadig være der
      --json   ét JSON-objekt

  roedtraad --help, --version

Slutkoder: 0 alt er gjort, 1 ikke alt, 2 kommandoen blev ikke forstået.
`

const sv = `Användning: roedtraad <kommando>

  roedtraad read FIL… [--json] [--lang da|sv|en]
      Vad dokumenten säger. FIL är en fil, en mapp (alla dokument i den),
      ett mönster ("protokoll/**/*.docx") eller - för standardindata.
      --json   ett JSON-objekt per dokument och rad, enligt kontraktet roedtraad.read/1
      --lang   sammanfattningens språk; annars terminalens

  roedtraad serve [--port N] [--host ADRESS] [--data MAPP] [--address URL]
      Programmet i webbläsaren, på http://localhost:3000 om inget annat sägs.
      --address   den adress folk känner det på, när en proxy står framför

  roedtraad sign-in MAIL [--data MAPP] [--address URL]
      En länk som släpper in den som har adressen, en gång: för någon som är utelåst.

  roedtraad import FIL… [--data MAPP] [--confirm]
      Läser in dokument: filer, mappar, mönster, zip, - för standardindata.
      Även medan programmet körs. Säger om varje fil vad det blev av den.
      --confirm   tar det lästa utan granskning och märker varje dokument som bekräftat

  roedtraad export MAPP|FIL.zip [--data MAPP] [--organisation ID]
      Allt som filer som kan öppnas utan programmet: dokument, original, register,
      ändringsloggen. "roedtraad import MAPP|FIL.zip" lägger in en export igen.

  roedtraad backup FIL [--data MAPP]
      Allt som är sparat, som det är nu, medan programmet körs, i en fil; - för standardutdata.

  roedtraad restore FIL [--data MAPP] [--discards FIL] [--as-is]
      Återställer från en säkerhetskopia där ingenting ligger; det som gallrats sedan dess gallras igen.
      --discards   listan över gallringar; annars discard-log.ndjson i datamappen
      --as-is      även när ändringsloggen eller ett original inte är helt, och säger vad

  roedtraad discards [--data MAPP]
      Varje beslut om gallring, en rad vart, att spara på annan plats än säkerhetskopiorna.

  roedtraad token create --role administrator|records-officer|editor|reader [--name NAMN] [--data MAPP]
      Gör en nyckel som andra program visar under /api/v1, och skriver den ensam. Spara den: den visas bara den här gången.

  roedtraad verify [--data MAPP] [--head ANTECKNAD] [--json]
      Om ändringsloggen och originalen är som när de skrevs; skriver loggens sista rad.
      --head   en sista rad som antecknats tidigare, så som verify skrev den; den ska finnas kvar
      --json   ett JSON-objekt

  roedtraad --help, --version

Slutkoder: 0 allt är gjort, 1 inte allt, 2 kommandot förstods inte.
`

export const usageIn: Record<UiLanguage, string> = { da, sv, en }

import type { UiLanguage } from '../wording/languages.ts'

const en = `Usage: roedtraad <command>

  roedtraad read FILE… [--json] [--lang da|sv|en]
      What the documents say. FILE is a file, a folder (all documents in it),
      a pattern ("minutes/**/*.docx") or - for standard input.
      --json   one JSON object per document and line, by the contract roedtraad.read/1
      --lang   language of the summary; otherwise the terminal's

  roedtraad serve [--port N] [--host ADDRESS] [--data DIR]
      The program in the browser, on http://localhost:3000 unless told otherwise.

  roedtraad --help, --version

Exit codes: 0 all read, 1 some file could not be read, 2 the command was not understood.
`

const da = `Brug: roedtraad <kommando>

  roedtraad read FIL… [--json] [--lang da|sv|en]
      Hvad dokumenterne siger. FIL er en fil, en mappe (alle dokumenter i den),
      et mønster ("referater/**/*.docx") eller - for standardinput.
      --json   ét JSON-objekt pr. dokument og linje, efter kontrakten roedtraad.read/1
      --lang   sammendragets sprog; ellers terminalens

  roedtraad serve [--port N] [--host ADRESSE] [--data MAPPE]
      Programmet i browseren, på http://localhost:3000, hvis andet ikke siges.

  roedtraad --help, --version

Slutkoder: 0 alt er læst, 1 en fil kunne ikke læses, 2 kommandoen blev ikke forstået.
`

const sv = `Användning: roedtraad <kommando>

  roedtraad read FIL… [--json] [--lang da|sv|en]
      Vad dokumenten säger. FIL är en fil, en mapp (alla dokument i den),
      ett mönster ("protokoll/**/*.docx") eller - för standardindata.
      --json   ett JSON-objekt per dokument och rad, enligt kontraktet roedtraad.read/1
      --lang   sammanfattningens språk; annars terminalens

  roedtraad serve [--port N] [--host ADRESS] [--data MAPP]
      Programmet i webbläsaren, på http://localhost:3000 om inget annat sägs.

  roedtraad --help, --version

Slutkoder: 0 allt är läst, 1 någon fil kunde inte läsas, 2 kommandot förstods inte.
`

export const usageIn: Record<UiLanguage, string> = { da, sv, en }

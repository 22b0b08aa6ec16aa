export const usage = `Usage: roedtraad <command>

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

/** What the person typed cannot be understood; shown with the way to the help, exit code 2. */
export class UsageError extends Error {}

import type { Dirent } from 'node:fs'
import { globSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A file to read, or what was asked for and does not exist. */
export type Input =
  | { is: 'file'; path: string }
  | { is: 'standardInput' }
  | { is: 'nothing'; name: string; why: 'missing' | 'emptyFolder' | 'noMatch' }

/** What a folder is searched for; a file named outright is read whatever its extension. */
export const knownExtensions = ['doc', 'docx', 'eml', 'htm', 'html', 'markdown', 'md', 'msg', 'odt', 'pdf', 'pptx', 'rtf', 'txt', 'xhtml', 'xml']

/** What a folder is searched for where zips of documents are opened too. */
export const documentsAndZips = [...knownExtensions, 'zip']

/** The files meant, in the order asked for; within a folder or pattern sorted by path. */
export function inputFiles(asked: readonly string[], extensions = knownExtensions): Input[] {
  const known = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i')
  return asked.flatMap((one) => meantBy(one, known))
}

function meantBy(asked: string, known: RegExp): Input[] {
  if (asked === '-') return [{ is: 'standardInput' }]
  const kind = kindOf(asked)
  if (kind === 'folder') return asFiles(documentsIn(asked, known), asked, 'emptyFolder')
  if (kind === 'file') return [{ is: 'file', path: asked }]
  // A name that exists is itself, even with brackets in it; only what does not exist is a pattern.
  if (!/[*?[{]/.test(asked)) return [{ is: 'nothing', name: asked, why: 'missing' }]
  const matches = globSync(asked).sort(byCodeUnits)
  return asFiles(matches.flatMap((path) => (kindOf(path) === 'folder' ? [] : [path])), asked, 'noMatch')
}

function asFiles(paths: readonly string[], asked: string, why: 'emptyFolder' | 'noMatch'): Input[] {
  return paths.length === 0 ? [{ is: 'nothing', name: asked, why }] : paths.map((path) => ({ is: 'file', path }))
}

/** Known documents in a folder and those below it. Hidden names are left out; links to folders are not followed, for they may run in a ring. */
function documentsIn(folder: string, known: RegExp): string[] {
  const found: string[] = []
  const below: string[] = [folder]
  for (let next = below.pop(); next !== undefined; next = below.pop()) {
    for (const entry of entriesOf(next)) {
      if (entry.name.startsWith('.')) continue
      const path = join(next, entry.name)
      if (entry.isDirectory()) below.push(path)
      else if (known.test(entry.name) && kindOf(path) === 'file') found.push(path)
    }
  }
  return found.sort(byFolderThenName)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // A folder that may not be opened holds nothing for this person.
    return []
  }
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return null
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    // It is there but may not be looked at: opening it tells why.
    return 'file'
  }
}

/** The same order on every machine, whatever its locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byFolderThenName(a: string, b: string): number {
  return byCodeUnits(a.replaceAll(sep, '\0'), b.replaceAll(sep, '\0'))
}

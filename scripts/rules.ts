import { dirname, join } from 'node:path/posix'

/** One file of the project: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

interface Looked extends SourceFile {
  imports: Import[]
}

/** What a file imports: a path from the root, "node:crypto", or a package's name. */
interface Import {
  to: string
  sort: 'file' | 'node' | 'package'
}

/** Says what is wrong with a file, or null. */
type Rule = (file: Looked, packages: ReadonlySet<string>) => string | null

const mostLines = 400
/** Tables may be long: what is in them is data. */
const tables = /(?:^|\/)(?:lexicon|wording|fixtures|migrations)\/|-table\.ts$|\.fixture\.tsx?$|\.css$/

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const inTests = (path: string): boolean => isTest(path) || path.endsWith('.fixture.ts') || !path.startsWith('src/')

/** src/documents/child/frames.ts → documents; what lies in src itself is of no room. */
const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null

const statement = /(?:^|[;\n])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(statement)].map((match) => named(match[1] ?? match[2] ?? '', path))
}

function named(to: string, path: string): Import {
  if (to.startsWith('.')) return { to: join(dirname(path), to), sort: 'file' }
  if (to.startsWith('node:')) return { to, sort: 'node' }
  return { to: to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/'), sort: 'package' }
}

const fileSize: Rule = ({ path, text }) => {
  const lines = text.split('\n').length - 1
  return lines > mostLines && !tables.test(path) ? `has ${lines} lines; over ${mostLines} a file says more than one thing` : null
}

/** What computes or loads code and reaches nothing outside. */
const harmless = new Set(['node:crypto', 'node:zlib', 'node:module'])

const readerStandsAlone: Rule = ({ path, imports }) => {
  if (roomOf(path) !== 'reader' || inTests(path)) return null
  const stranger = imports.find(({ to, sort }) => (sort === 'file' ? roomOf(to) !== 'reader' : sort === 'node' && !harmless.has(to)))
  return stranger === undefined ? null : `imports ${stranger.to}; the reader imports no other room, and of Node nothing that reaches outside`
}

/** The command starts the server; all others are given what they need. */
const nobodyImportsTheWhole: Rule = ({ path, imports }) =>
  path.startsWith('src/') && roomOf(path) !== 'command' && !isTest(path) && imports.some(({ to }) => to === 'src/app.ts')
    ? 'imports app.ts, the only place that knows every room' : null

const roomsKeepTheirStores: Rule = ({ path, imports }) => {
  const room = roomOf(path)
  if (room === null) return null
  const taken = imports.find(({ to, sort }) => sort === 'file' && /-(?:store|pages?|routes)\.tsx?$/.test(to) && roomOf(to) !== null && roomOf(to) !== room)
  return taken === undefined ? null : `imports ${taken.to}; another room's store, pages and routes are its own`
}

const packagesAreDeclared: Rule = ({ path, imports }, packages) => {
  if (inTests(path)) return null
  const missing = imports.find(({ to, sort }) => sort === 'package' && !packages.has(to))
  return missing === undefined ? null : `imports ${missing.to}, which package.json does not name among the dependencies`
}

const testsSayTheirName: Rule = ({ path }) =>
  path.startsWith('src/') && /\.spec\.|__tests__/.test(path) ? 'is a test; tests beside the code are called *.test.ts' : null

/** Only what is about SQLite itself opens a store of one engine: all else would be tested on half of what it is for. */
const testsOpenTheirStoresOnBothEngines: Rule = ({ path, text }) =>
  isTest(path) && !/^(?:src\/storage|tests\/meta)\//.test(path) && text.includes('openStorageInMemory') ? 'opens a store on SQLite alone; openTestStore of tests/kit/store.ts opens it on both engines' : null

const rules: readonly Rule[] = [fileSize, readerStandsAlone, nobodyImportsTheWhole, roomsKeepTheirStores, packagesAreDeclared, testsSayTheirName, testsOpenTheirStoresOnBothEngines]

/** One sentence for each rule a file breaks; `packages` are the run-time dependencies. */
export function brokenRules(files: readonly SourceFile[], packages: ReadonlySet<string>): string[] {
  return files.flatMap((file) => {
    const looked = { ...file, imports: importsOf(file) }
    return rules.flatMap((rule) => {
      const said = rule(looked, packages)
      return said === null ? [] : [`${file.path} ${said}`]
    })
  })
}

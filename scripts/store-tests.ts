import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from './rules.ts'

/** Whoever imports it, itself or through others, opens a store on the engine under test. */
const opener = 'tests/kit/store.ts'

/**
 * What of those needs no second engine: the same answers, drawn by the same browser. What is asked of the store on these pages
 * is asked on both engines by tests/access, which goes through every route.
 */
const drawnAlike = ['accessibility', 'adding-files', 'closed-items', 'cross-site', 'document-page', 'every-page', 'injection', 'keyboard', 'narrow', 'people', 'review', 'sign-in-pages', 'without-script'].map(name => `tests/browser/${name}`)

/** The test files to run on a second engine. Throws when an exception is named that is none. */
export function secondEngineTests(root: string): string[] {
  const all = storeTests(root)
  const gone = drawnAlike.find(start => !all.some(path => path.startsWith(start)))
  if (gone !== undefined) throw new Error(`${gone} is left out on the second engine, and does not open a store`)
  return all.filter(path => !drawnAlike.some(start => path.startsWith(start)))
}

/** The test files that open a store: paths from the root with forward slashes, found by what they import, sorted. */
export function storeTests(root: string): string[] {
  const files = ['src', 'tests'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(path => `${folder}/${path.replaceAll('\\', '/')}`))
  const importers = new Map<string, string[]>()
  for (const path of files.filter(one => /\.tsx?$/.test(one))) {
    for (const { to, sort } of importsOf({ path, text: readFileSync(join(root, path), 'utf8') })) {
      if (sort === 'file') importers.set(to, [...importers.get(to) ?? [], path])
    }
  }
  const reached = new Set([opener])
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer)
  return [...reached].filter(path => /\.test\.tsx?$/.test(path)).sort()
}

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importsOf } from './rules.ts'

/** Whoever imports it, itself or through others, opens a store on the engine under test. */
const opener = 'tests/kit/store.ts'

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

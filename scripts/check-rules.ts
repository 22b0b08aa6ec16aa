// The rules a compiler does not know: file sizes and who may import whom. Exit code 1 and one line for each breach.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brokenRules } from './rules.ts'

const root = join(import.meta.dirname, '..')
const folders = ['src', 'tests', 'bench', 'scripts', 'bin', 'example']

const paths = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`))
const files = paths.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path)).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }

const broken = brokenRules(files, new Set(Object.keys(dependencies)))
for (const sentence of broken) console.log(sentence)
process.exitCode = broken.length === 0 ? 0 : 1

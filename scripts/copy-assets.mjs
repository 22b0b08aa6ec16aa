// Makes dist/assets: everything the browser gets besides pages. The hash of the content stands in every name,
// so that a browser may keep each file for ever; manifest.json says which name is which.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const design = join(root, 'node_modules', 'dkfds', 'dist')
const styles = join(root, 'src', 'web', 'styles')
const islands = join(root, 'dist', 'web', 'islands')
const out = join(root, 'dist', 'assets')

const weights = { 400: 'Regular', 600: 'SemiBold', 700: 'Bold' }
const icons = ['search', 'upload', 'download', 'delete', 'error', 'warning', 'success', 'info', 'chevron-right']

mkdirSync(out, { recursive: true })
const manifest = {}
const written = new Set(['manifest.json', 'LICENSES.txt'])

const hashOf = bytes => createHash('sha256').update(bytes).digest('hex').slice(0, 12)

function put(name, content, compress = true) {
  const bytes = Buffer.from(content)
  const extension = extname(name)
  const file = `${basename(name, extension)}-${hashOf(bytes)}${extension}`
  const forms = [[file, () => bytes]]
  if (compress) {
    forms.push([`${file}.gz`, () => gzipSync(bytes, { level: 9 })])
    forms.push([`${file}.br`, () => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })])
  }
  for (const [form, make] of forms) {
    written.add(form)
    // the name says the content: what is there already is right, and a running program may be sending it
    if (!existsSync(join(out, form))) {
      writeFileSync(join(out, `${form}.new`), make())
      renameSync(join(out, `${form}.new`), join(out, form))
    }
  }
  manifest[name] = file
  return `/assets/${file}`
}

const fontFaces = Object.entries(weights).map(([weight, cut]) => {
  const url = put(`plex-${weight}.woff2`, readFileSync(join(design, 'fonts', 'IBMPlexSans', 'complete', 'woff2', `IBMPlexSans-${cut}.woff2`)), false)
  return `@font-face{font-family:"IBM Plex Sans";font-style:normal;font-weight:${weight};font-display:swap;src:url(${url}) format("woff2")}`
})

// dkfds names fonts and icons by paths of its own; its fonts are replaced by the three cuts used
const designCss = readFileSync(join(design, 'css', 'dkfds-virkdk.min.css'), 'utf8')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
const designIcons = new Map()
const rewritten = designCss.replace(/url\(["']?\.\.\/img\/svg-icons\/([\w-]+\.svg)["']?\)/g, (_, name) => {
  if (!designIcons.has(name)) designIcons.set(name, put(`icon-${name}`, readFileSync(join(design, 'img', 'svg-icons', name)), false))
  return `url(${designIcons.get(name)})`
})
const ownCss = readdirSync(styles).filter(name => name.endsWith('.css')).sort().map(name => readFileSync(join(styles, name), 'utf8'))
put('roedtraad.css', [...fontFaces, rewritten, ...ownCss].join('\n'))

const sprite = readFileSync(join(design, 'img', 'all-svg-icons.svg'), 'utf8')
const symbols = icons.map(name => {
  const symbol = new RegExp(`<symbol id="${name}".*?</symbol>`, 's').exec(sprite)
  if (symbol === null) throw new Error(`dkfds has no icon ${name}`)
  return symbol[0]
})
put('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`)
put('favicon.svg', readFileSync(join(styles, 'favicon.svg')))

for (const name of readdirSync(islands).filter(one => one.endsWith('.js'))) put(name, readFileSync(join(islands, name)))

writeFileSync(join(out, 'LICENSES.txt'), [
  readFileSync(join(design, 'LICENSE.md'), 'utf8'),
  readFileSync(join(design, 'fonts', 'IBMPlexSans', 'complete', 'woff2', 'license.txt'), 'utf8'),
].join('\n\n'))
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)

for (const name of readdirSync(out)) if (!written.has(name)) rmSync(join(out, name), { force: true })

// `npm run figures -- read|house`: what the work on a part of the program must show, one line each, exit code 1 when one is short.
import { lineOf, type Figure } from './figure.ts'
import { houseFigures } from './house-figures.ts'
import { readFigures } from './read-figures.ts'

const stretches: Readonly<Record<string, (say: (figures: readonly Figure[]) => void, parts: readonly string[]) => Promise<void>>> = { read: readFigures, house: houseFigures }

const [name = '', ...parts] = process.argv.slice(2)
const stretch = Object.hasOwn(stretches, name) ? stretches[name] : undefined
if (stretch === undefined) {
  process.stderr.write(`usage: npm run figures -- ${Object.keys(stretches).join('|')} [PART…]\n`)
  process.exitCode = 2
} else {
  const counts = { ok: 0, short: 0, 'without a goal or not measured': 0 }
  await stretch((figures) => {
    for (const figure of figures) {
      console.log(lineOf(figure))
      counts[figure.ok === null ? 'without a goal or not measured' : figure.ok ? 'ok' : 'short']++
    }
  }, parts)
  console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '))
  process.exitCode = counts.short === 0 ? 0 : 1
}

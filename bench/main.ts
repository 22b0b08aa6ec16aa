// `npm run bench [-- read|house]`: what reading, or a page, a start and an hour of use cost. Tells, never fails.
import { lineOf } from './figures/figure.ts'
import { houseSpeeds } from './speed/house-speeds.ts'
import { speeds } from './speed/speeds.ts'

const benches = { read: speeds, house: houseSpeeds }

const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const figure of await measure()) console.log(lineOf(figure))
}

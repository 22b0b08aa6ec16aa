// `npm run bench`: how fast documents are read, as ratios to what one would otherwise reach for. Tells, never fails.
import { lineOf } from './figures/figure.ts'
import { speeds } from './speed/speeds.ts'

for (const figure of await speeds()) console.log(lineOf(figure))

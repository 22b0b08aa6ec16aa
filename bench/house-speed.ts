// `npm run bench -- house`: what a page, a start and an hour of use cost. Tells, never fails.
import { lineOf } from './figures/figure.ts'
import { houseSpeeds } from './speed/house-speeds.ts'

for (const figure of await houseSpeeds()) console.log(lineOf(figure))

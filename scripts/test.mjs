// `npm test`: everything, on a fresh clone too. Arguments after `--` go to vitest.
import { chromium } from './chromium.mjs'
import { prepare } from './prepare.mjs'
import { conclude, standing, tests } from './steps.mjs'

prepare()
const browser = chromium()
const counts = [await standing()]
if (browser.path === null) {
  counts.push(await tests(['--project', '!browser', ...process.argv.slice(2)]))
  console.log(`failed: the browser's tests\n${browser.sentence}`)
  counts.push({ passed: 0, failed: 1 })
} else {
  counts.push(await tests(process.argv.slice(2), { CHROMIUM: browser.path }))
}
conclude(...counts)

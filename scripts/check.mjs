// `npm run check`: types, lint, rules and unit tests; quick enough to run after every change.
import { ensureInstalled } from './prepare.mjs'
import { conclude, standing, tests } from './steps.mjs'

ensureInstalled()
conclude(await standing(), await tests(['--project', 'unit', ...process.argv.slice(2)]))

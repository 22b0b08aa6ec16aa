// `npm test`: everything on SQLite, then on PostgreSQL what opens a store; on a fresh clone too.
// `--engine sqlite` or `--engine postgres` keeps to one; other arguments after `--` go to vitest.
import { chromium } from './chromium.mjs'
import { postgres } from './postgres.mjs'
import { prepare, stop } from './prepare.mjs'
import { conclude, standing, tests } from './steps.mjs'

const names = { sqlite: 'SQLite', postgres: 'PostgreSQL' }
const { engines, rest } = asked(process.argv.slice(2))

function asked(args) {
  const at = args.findIndex(one => one === '--engine' || one.startsWith('--engine='))
  if (at < 0) return { engines: Object.keys(names), rest: args }
  const [, value = args[at + 1]] = args[at].split('=')
  if (!Object.hasOwn(names, value ?? '')) stop(`--engine takes sqlite or postgres, not ${value ?? 'nothing'}.`)
  return { engines: [value], rest: args.toSpliced(at, args[at].includes('=') ? 1 : 2) }
}

prepare()
const browser = chromium()
const withBrowser = browser.path === null ? { args: ['--project', '!browser'], env: {} } : { args: [], env: { CHROMIUM: browser.path } }
const counts = [await standing()]

async function onSqlite() {
  return tests([...withBrowser.args, ...rest], { ...withBrowser.env, ROEDTRAAD_TEST_ENGINE: 'sqlite' })
}

async function onPostgres() {
  const server = await postgres()
  if (server.url === null) {
    console.log(`failed: the tests on PostgreSQL\n${server.sentence}`)
    return { passed: 0, failed: 1 }
  }
  try {
    // asked for some files by name, it may be none of those that open a store
    const none = rest.length > 0 && engines.length > 1 ? ['--passWithNoTests'] : []
    return await tests([...withBrowser.args, ...none, ...rest], { ...withBrowser.env, ROEDTRAAD_TEST_ENGINE: 'postgres', ROEDTRAAD_TEST_POSTGRES: server.url })
  } finally {
    await server.end()
  }
}

const runs = { sqlite: onSqlite, postgres: onPostgres }
const ran = []
for (const engine of engines) {
  const began = Date.now()
  const count = await runs[engine]()
  counts.push(count)
  ran.push(`${names[engine]}: ${count.passed + count.failed} tests in ${Math.round((Date.now() - began) / 1000)} s`)
}
if (browser.path === null) {
  console.log(`failed: the browser's tests\n${browser.sentence}`)
  counts.push({ passed: 0, failed: 1 })
}
console.log(ran.join('\n'))
conclude(...counts)

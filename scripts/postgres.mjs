// A PostgreSQL for one run of the tests: the one named by ROEDTRAAD_TEST_POSTGRES, else a cluster in a temporary folder, made by
// the system's PostgreSQL or by one its package manager installs. `node scripts/postgres.mjs [--fsync]` prints its address and keeps it until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const missing = 'There is no PostgreSQL here and none could be installed. Install PostgreSQL 15 or newer, or set ROEDTRAAD_TEST_POSTGRES to the address of a server one may make databases on (postgres://user:password@host:port/postgres), then run npm test again.'

const packages = { 'apt-get': 'postgresql', dnf: 'postgresql-server', apk: 'postgresql', pacman: 'postgresql', brew: 'postgresql@17' }

const folders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL']

/** The newest on this machine that can make clusters and serve them: a folder, or null. */
function programs() {
  const onPath = (process.env.PATH ?? '').split(':').filter(Boolean)
  const beside = folders.filter(existsSync).flatMap(folder => readdirSync(folder).sort((a, b) => (Number(b) || 0) - (Number(a) || 0)).map(name => join(folder, name, 'bin')))
  const usual = ['/usr/pgsql-18/bin', '/usr/pgsql-17/bin', '/usr/pgsql-16/bin', '/usr/pgsql-15/bin', '/usr/libexec/postgresql']
  return [...onPath, ...beside, ...usual].find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** PostgreSQL refuses root: its own user then, or nobody. {} for whoever is not root. */
function servant() {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag, name) => Number(spawnSync('id', [flag, name]).stdout?.toString().trim() || Number.NaN)
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (Number.isInteger(uid) && Number.isInteger(gid)) return { uid, gid }
  }
  return {}
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Sorted as Danes sort, which no test may notice; a PostgreSQL built without ICU sorts as it can. */
const orders = [['--locale-provider=icu', '--icu-locale=da-DK', '--locale=C.UTF-8'], ['--locale=C.UTF-8'], ['--no-locale']]

function makeCluster(bin, folder, password, as) {
  const said = []
  for (const order of orders) {
    const done = spawnSync(join(bin, 'initdb'), ['--pgdata', join(folder, 'data'), '--username=roedtraad', `--pwfile=${password}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync', ...order], { ...as, cwd: folder })
    if (done.status === 0) return null
    said.push(String(done.stderr))
    rmSync(join(folder, 'data'), { recursive: true, force: true })
  }
  return said.at(-1)
}

/** The server stands below a shell that ends it and takes its folder away when its input closes: however this process ends, nothing is left. */
const keeper = '"$@" & server=$!; trap "" INT TERM HUP; cat > /dev/null; kill -QUIT $server; wait $server; rm -rf "$FOLDER"'

const ready = file => existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'

async function serve(bin, folder, port, fsync, as) {
  const settings = [
    'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200', 'shared_buffers=64MB',
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap(one => ['-c', one])
  const child = spawn('sh', ['-c', keeper, 'keeper', join(bin, 'postgres'), '-D', join(folder, 'data'), '-p', String(port), ...settings], {
    ...as, cwd: folder, detached: true, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, FOLDER: folder },
  })
  const said = []
  child.stderr.on('data', part => { if (said.length < 100) said.push(part) })
  const gone = new Promise(resolve => child.once('exit', resolve))
  for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 50) {
    if (ready(join(folder, 'data', 'postmaster.pid'))) {
      // it holds nobody up who has nothing else to do
      for (const one of [child, child.stdin, child.stderr]) one.unref()
      return { end: () => { child.ref(); child.stdin.end(); return gone }, said: null }
    }
    if (/FATAL/.test(said.join(''))) break
    await setTimeout(50)
  }
  child.stdin.end()
  await gone
  return { end: null, said: Buffer.concat(said).toString() }
}

async function begin(bin, fsync, tries = 3) {
  const as = servant()
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-postgres-'))
  const password = randomBytes(12).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, as.uid, as.gid)
  const unmade = makeCluster(bin, folder, passwordFile, as)
  if (unmade !== null) {
    rmSync(folder, { recursive: true, force: true })
    return unable(bin, unmade)
  }
  const port = await freePort()
  const server = await serve(bin, folder, port, fsync, as)
  if (server.end !== null) return { url: `postgres://roedtraad:${password}@127.0.0.1:${port}/postgres`, sentence: null, end: server.end }
  // the port was free, and somebody else was quicker
  return tries > 1 && /Address already in use/.test(server.said) ? begin(bin, fsync, tries - 1) : unable(bin, server.said)
}

const unable = (bin, said) => ({ url: null, sentence: `The PostgreSQL in ${bin} does not start. It says:\n${said}`, end: async () => undefined })

/** `url` of a server that answers and `end()` for it, else null and a sentence that says what to do. `fsync` for what is about lost power. */
export async function postgres({ fsync = false } = {}) {
  const named = process.env.ROEDTRAAD_TEST_POSTGRES
  if (named !== undefined && named !== '') return { url: named, sentence: null, end: async () => undefined }
  if (process.platform !== 'win32' && programs() === null) install('PostgreSQL', packages, 'for the tests on PostgreSQL')
  const bin = process.platform === 'win32' ? null : programs()
  return bin === null ? { url: null, sentence: missing, end: async () => undefined } : begin(bin, fsync)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, sentence, end } = await postgres({ fsync: process.argv.includes('--fsync') })
  if (url === null) {
    process.stderr.write(`roedtraad: ${sentence}\n`)
    process.exitCode = 1
  } else {
    process.stdout.write(`${url}\n`)
    const awake = setInterval(() => undefined, 60_000)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => clearInterval(awake) ?? end())
  }
}

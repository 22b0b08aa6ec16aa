// The steps of `npm run check` and `npm test`: each is a program of its own, counted as passed or failed.
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, root } from './prepare.mjs'

const installed = path => join(root, 'node_modules', path)

/** Resolves to the exit code; what is inherited shows at once, what is not is shown when the step failed. */
function run(args, env = {}, shown = false) {
  return new Promise(resolve => {
    const child = spawn(node, args, { cwd: root, env: { ...process.env, ...env }, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const said = []
    child.stdout?.on('data', part => said.push(part))
    child.stderr?.on('data', part => said.push(part))
    child.on('close', code => resolve({ code, said: Buffer.concat(said).toString() }))
  })
}

const quietSteps = {
  types: [installed('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  lint: [installed('oxlint/bin/oxlint'), '--deny-warnings'],
  'file sizes and imports': [join(root, 'scripts', 'check-rules.ts')],
}

/** Types, lint and our own rules, side by side. */
export async function standing() {
  const done = await Promise.all(Object.entries(quietSteps).map(async ([name, args]) => ({ name, ...await run(args) })))
  for (const { name, code, said } of done) {
    if (code === 0) console.log(`passed: ${name}`)
    else console.log(`failed: ${name}\n${said}`)
  }
  const passed = done.filter(({ code }) => code === 0).length
  return { passed, failed: done.length - passed }
}

/** A file that could not be loaded holds no failed test and is one failure all the same. */
function countsOf(report) {
  const broken = report.testResults.filter(file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed')).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken }
}

/** The vitest projects under the pinned Node; a run that ends badly without a failed test is one failure. */
export async function tests(args, env = {}) {
  const file = join(tmpdir(), `roedtraad-tests-${randomUUID()}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await run([installed('vitest/vitest.mjs'), 'run', ...reporters, ...args], env, true)
  try {
    const counts = countsOf(JSON.parse(readFileSync(file, 'utf8')))
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(file, { force: true })
  }
}

/** The last line, plain, for whoever reads nothing else; and the exit code. */
export function conclude(...counts) {
  const passed = counts.reduce((sum, one) => sum + one.passed, 0)
  const failed = counts.reduce((sum, one) => sum + one.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

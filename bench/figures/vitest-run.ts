import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { notMeasured, type Figure } from './figure.ts'

export interface Ran {
  /** "hostile-files.test.ts" */
  file: string
  /** all headings and the test's own sentence */
  name: string
  passed: boolean
}

interface Report {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

const root = join(import.meta.dirname, '..', '..')

/** Runs a project of the tests; null where it could not be run at all. */
export function runProject(project: string, env: Record<string, string> = {}, files: readonly string[] = []): Ran[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'roedtraad-figures-'))
  const report = join(folder, 'report.json')
  try {
    spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=json', `--outputFile.json=${report}`, ...files], { cwd: root, stdio: 'ignore', env: { ...process.env, ROEDTRAAD_FULL: '1', ...env } })
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
    return testResults.flatMap(({ name, assertionResults }) => {
      const file = name.split(/[\\/]/).at(-1) ?? name
      const tests = assertionResults.map(({ fullName, status }) => ({ file, name: fullName, passed: status === 'passed' }))
      return tests.length > 0 ? tests : [{ file, name: 'the file itself', passed: false }]
    })
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many of the tests that fit passed, and that there are as many as asked for. */
export function passedFigure(name: string, ran: readonly Ran[] | null, fits: (test: Ran) => boolean, least = 1): Figure {
  if (ran === null) return { name, value: 'the tests did not run', goal: 'all', ok: false }
  const tests = ran.filter(fits)
  if (tests.length === 0) return notMeasured(name, 'there is no such test')
  const passed = tests.filter((test) => test.passed).length
  return { name, value: `${passed} of ${tests.length}`, goal: least > 1 ? `all, and at least ${least}` : 'all', ok: passed === tests.length && passed >= least }
}

import type { Figure } from './figure.ts'
import { passedFigure, runProject } from './vitest-run.ts'

/** The hostile files one by one through the child pool, then through the command and the browser's upload. */
export function hostileFigures(): Figure[] {
  const ran = runProject('hostile')
  const oneByOne = /is read or refused within its limits/
  return [
    passedFigure('hostile files read or refused within their limits', ran, ({ name }) => oneByOne.test(name), 20),
    passedFigure('hostile files leave no trace: nothing written, nobody called, memory within bounds', ran, ({ file, name }) => file.startsWith('hostile-files') && !oneByOne.test(name)),
    passedFigure('hostile files in the command', ran, ({ file }) => file.startsWith('hostile-command')),
    passedFigure('hostile files in the browser', ran, ({ file }) => file.startsWith('hostile-uploads')),
    passedFigure('what a reading child may not do', ran, ({ file }) => file.startsWith('child-lock')),
  ]
}

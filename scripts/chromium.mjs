// The Chromium the browser's tests drive: the one named by CHROMIUM, the system's, or one the system's package manager installs.
import { existsSync } from 'node:fs'
import { answers, install, onPath } from './install.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge', 'microsoft-edge']
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const packages = { 'apt-get': 'chromium', dnf: 'chromium', apk: 'chromium', pacman: 'chromium', brew: ['--cask', 'chromium'] }

const missing = 'There is no Chromium here and none could be installed. Install Chromium or Chrome, or set CHROMIUM to its path, then run npm test again.'

/** Chromium on a distribution's PATH may be a stub that asks for another package: only one that tells its version counts. */
const works = path => process.platform === 'win32' ? existsSync(path) : answers(path, ['--version'])

function found() {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return works(named) ? named : null
  // Playwright wants a path, not a name
  return [...names, ...places.filter(existsSync)].map(onPath).find(path => path !== null && works(path)) ?? null
}

/** `path` of a Chromium that runs, else null and a sentence that says what to do. */
export function chromium() {
  const there = found()
  if (there !== null) return { path: there, sentence: null }
  if (process.env.CHROMIUM) return { path: null, sentence: `CHROMIUM names ${process.env.CHROMIUM}, which does not run. Correct it or take it away, then run npm test again.` }
  install('Chromium', packages, "for the browser's tests")
  const path = found()
  return path === null ? { path: null, sentence: missing } : { path, sentence: null }
}

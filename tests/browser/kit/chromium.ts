import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The system's Chromium; CHROMIUM names another. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...places].find(path => path !== undefined && path !== '' && existsSync(path))
  if (executablePath === undefined) {
    throw new Error('These tests need a Chromium. Install one (apt-get install chromium), or name it in the environment variable CHROMIUM.')
  }
  // the sandbox cannot be set up by root, which is who runs tests in most containers
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { exactly, notMeasured, type Figure } from './figure.ts'
import { served } from './served.ts'

/** The page of source document 1: one request for its HTML, nothing fetched after, all of its text to be seen without a click. */
export async function seedPageFigures(folder: string, executablePath: string): Promise<Figure[]> {
  const name = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')).sort()[1] : undefined
  if (name === undefined) return [notMeasured('the page of source document 1', `there is no folder ${folder}; ROEDTRAAD_SEEDS names it`)]
  const bytes = readFileSync(join(folder, name))
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    return await served(async (address) => {
      const page = await browser.newPage()
      await page.goto(`${address}/documents`)
      await page.setInputFiles('#files', { name, mimeType: 'text/plain', buffer: bytes })
      await page.click('.rt-upload button')
      const link = page.locator('tbody th a').first()
      for (let tries = 0; tries < 50 && await link.count() === 0; tries++) {
        await page.waitForTimeout(200)
        await page.goto(`${address}/documents`)
      }
      const path = await link.getAttribute('href')
      const asked: string[] = []
      page.on('request', (request) => { if (['document', 'fetch', 'xhr', 'eventsource', 'websocket'].includes(request.resourceType())) asked.push(request.url()) })
      await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
      // the numbers that tie values to passages stand inside the lines
      const shown = await page.evaluate(() => {
        for (const number of document.querySelectorAll('.rt-sup')) number.remove()
        return document.body.innerText
      })
      const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
      const lines = bytes.toString('utf8').split('\n').map(letters).filter((line) => line.length > 3)
      const seen = letters(shown)
      return [
        exactly('requests for the page of source document 1', asked.length, 1),
        exactly('lines of source document 1 to be seen at once', lines.filter((line) => seen.includes(line)).length, lines.length),
      ]
    })
  } finally {
    await browser.close()
  }
}

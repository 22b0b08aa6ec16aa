import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { chromium as playwright } from 'playwright-core'
import type { Page } from 'playwright-core'
import { chromium } from '../../scripts/chromium.mjs'
import { atMost, exactly, notMeasured, type Figure } from '../figures/figure.ts'
import { servedStore } from '../speed/served-process.ts'
import { signedIn } from '../speed/signed-in.ts'
import { withFolder } from '../speed/with-folder.ts'
import { Clock, pace } from './human-pace.ts'
import { madeArchive } from './made-archive.ts'
import { confirmTheRest, reviewDoubtful, takeBack } from './review-by-keyboard.ts'

const documents = 500

/** 500 imported documents reviewed by one person: what was shown, confirmed, corrected, rejected and taken back, and what the audit chain holds of it. */
export async function reviewFigures(): Promise<Figure[]> {
  const found = chromium()
  if (found.path === null) return [notMeasured('reviewing 500 documents', found.sentence ?? 'there is no Chromium')]
  const executablePath = found.path
  return withFolder(async (data) => {
    const server = await servedStore(data)
    const browser = await playwright.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    try {
      const address = `http://localhost:${server.port}`
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' })
      await context.addCookies((await signedIn(server)).split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: address })))
      const page = await context.newPage()
      const read = await imported(page, address)
      const clock = new Clock()
      const done = await reviewDoubtful(page, address, clock)
      const first = await confirmTheRest(page, address, clock, 3)
      const takenBack = await takeBack(page)
      const again = await confirmTheRest(page, address, clock, 0)
      await page.goto(`${address}/review`)
      const left = await page.locator('.rt-empty').count()
      const minutes = clock.minutes
      const entries = auditEntries(data)
      const say = (name: string, value: string): Figure => ({ name, value, goal: '', ok: null })
      return [
        exactly('review: documents imported through the page', read, documents),
        say('review: doubtful documents shown, each confirmed by keyboard', String(done.documentsShown)),
        say('review: doubtful values confirmed, corrected, rejected one by one', `${done.confirmedByHand}, ${done.corrected}, ${done.rejected}`),
        exactly('review: documents confirmed in one act', first.documents, documents - done.documentsConfirmed),
        say('review: values confirmed in one act', String(first.values)),
        exactly('review: documents taken back in one act', takenBack, first.documents),
        exactly('review: documents confirmed again', again.documents, first.documents),
        exactly('review: nothing left in the queue', left, 1),
        exactly('review: audit entries of values reviewed', entries['value.reviewed'] ?? 0, done.confirmedByHand + done.corrected + done.rejected),
        exactly('review: audit entries of documents reviewed', entries['document.reviewed'] ?? 0, done.documentsConfirmed),
        say('review: audit entries of acts confirmed and taken back, one for each batch', `${entries['documents.confirmed'] ?? 0}, ${entries['documents.confirmationUndone'] ?? 0}`),
        say('review: machine time', `${(clock.machineSeconds / 60).toFixed(1)} min`),
        say('review: assumed of a person', `${pace.documentLookedAt} s a doubtful document, ${pace.furtherDoubt} s a further doubt, ${pace.correctionTyped} s a correction, ${pace.reasonTyped} s a reason, ${pace.actRead} s an act, ${pace.sampleLookedAt} s a sample`),
        atMost('review: 500 documents by one person', minutes, 30, ' min', 1),
      ]
    } finally {
      await browser.close()
      await server.end()
    }
  })
}

/** Adds them all as somebody would, and waits until they are read; how many were. */
async function imported(page: Page, address: string): Promise<number> {
  const files = madeArchive(documents).map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }))
  await page.goto(`${address}/documents`)
  await page.setInputFiles('#files', files)
  await page.click('.rt-upload button[type=submit]')
  await page.waitForSelector('[data-live=off]', { timeout: 600_000 })
  await page.goto(`${address}/documents`)
  return Number(/([\d.]+) dokument/.exec(await page.locator('.rt-summary').innerText())?.[1]?.replaceAll('.', '') ?? 0)
}

function auditEntries(data: string): Record<string, number> {
  const store = new DatabaseSync(join(data, 'roedtraad.sqlite'), { readOnly: true })
  const rows = store.prepare('select event, count(*) as count from audit_entry group by event').all() as { event: string; count: number }[]
  store.close()
  return Object.fromEntries(rows.map(({ event, count }) => [event, count]))
}

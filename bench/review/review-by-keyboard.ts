import type { Page } from 'playwright-core'
import type { Clock } from './human-pace.ts'
import { pace } from './human-pace.ts'

export interface Done {
  documentsShown: number
  confirmedByHand: number
  corrected: number
  rejected: number
  documentsConfirmed: number
}

/** Goes through every doubtful document of the queue, from the first to the last, without touching the mouse. */
export async function reviewDoubtful(page: Page, address: string, clock: Clock): Promise<Done> {
  const done: Done = { documentsShown: 0, confirmedByHand: 0, corrected: 0, rejected: 0, documentsConfirmed: 0 }
  await page.goto(`${address}/review/next`)
  while (new URL(page.url()).pathname.startsWith('/documents/')) {
    done.documentsShown++
    clock.takes(pace.documentLookedAt)
    await page.waitForSelector('[data-reviewing]')
    await reviewDoubts(page, clock, done)
    await page.keyboard.press('a')
    await page.waitForSelector('#review .button-primary:focus')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#review [data-next]')
    done.documentsConfirmed++
    await page.waitForSelector('[data-reviewing]')
    await page.keyboard.press('a')
    await page.waitForSelector('#review [data-next]:focus')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }
  return done
}

/** Most doubts turn out to be right; of ten, one is corrected and one rejected. */
async function reviewDoubts(page: Page, clock: Clock, done: Done): Promise<void> {
  const left = () => page.locator('[data-says] [data-doubt][data-state=proposed]').count()
  for (let doubt = 0, before = await left(); before > 0; doubt++) {
    if (doubt > 0) clock.takes(pace.furtherDoubt)
    await page.waitForSelector('.is-chosen[data-doubt][data-state=proposed]')
    const decided = done.confirmedByHand + done.corrected + done.rejected
    if (decided % 10 === 4) await correct(page, clock, done)
    else if (decided % 10 === 9) await reject(page, clock, done)
    else {
      await page.keyboard.press('c')
      done.confirmedByHand++
    }
    const wanted = before - 1
    await page.waitForFunction((n) => document.querySelectorAll('[data-says] [data-doubt][data-state=proposed]').length === n, wanted)
    before = wanted
  }
}

async function correct(page: Page, clock: Clock, done: Done): Promise<void> {
  await page.keyboard.press('e')
  await page.waitForSelector('[data-put] :is(input:not([type=hidden]), select, textarea):focus')
  clock.takes(pace.correctionTyped)
  const kind = await page.evaluate(() => document.activeElement?.tagName)
  if (kind === 'SELECT') await page.keyboard.press('ArrowDown')
  else await page.keyboard.type('Som der står på side 2')
  for (let tabs = 0; tabs < 6 && !await page.evaluate(() => document.activeElement?.matches('[data-put] button[type=submit]')); tabs++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  done.corrected++
}

async function reject(page: Page, clock: Clock, done: Done): Promise<void> {
  await page.keyboard.press('r')
  await page.waitForSelector('[data-put] input:focus')
  clock.takes(pace.reasonTyped)
  await page.keyboard.type('Det er ikke noget, der blev indstillet')
  await page.keyboard.press('Enter')
  done.rejected++
}

export interface Act {
  documents: number
  values: number
}

const numbers = (text: string): number[] => [...text.replaceAll('.', '').matchAll(/\d+/g)].map(([digits]) => Number(digits))

/** Looks at what would be confirmed and at three of the sample, then confirms it all in one act. */
export async function confirmTheRest(page: Page, address: string, clock: Clock, samples: number): Promise<Act> {
  await page.goto(`${address}/review`)
  await page.click('.rt-rest a')
  clock.takes(pace.actRead)
  const confirming = page.url()
  const some = await page.locator('.rt-sample a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  for (const one of some.slice(0, samples)) {
    await page.goto(one)
    clock.takes(pace.sampleLookedAt)
  }
  await page.goto(confirming)
  await page.click('.rt-form .button-primary')
  await page.waitForSelector('[data-live=off]', { timeout: 120_000 })
  const [documents = 0, values = 0] = numbers(await page.locator('.rt-done').innerText())
  return { documents, values }
}

/** Takes the act back that is on the page; how many documents it took back. */
export async function takeBack(page: Page): Promise<number> {
  await page.click('main .rt-button-form button')
  await page.waitForSelector('[data-live=off] .rt-done', { timeout: 120_000 })
  await page.waitForFunction(() => document.querySelector('[data-live=off] form') === null, undefined, { timeout: 120_000 })
  return numbers(await page.locator('.rt-done').innerText())[0] ?? 0
}

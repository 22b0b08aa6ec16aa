import type { Browser, Page } from 'playwright-core'

export interface Scanned {
  pages: number
  forms: number
  /** what the scanner's browser holds when it is done */
  cookies: string[]
}

/** What a scanner might type into a field. */
const tries = ['AAAAAA', 'K7M 2QX', '123456', 'inge@birkevang.example', 'yes', '']

/**
 * A mail scanner at its worst: in a browser of its own, with script, it opens every link of a mail, follows every link it finds on
 * the site, and submits every form it meets by each of its buttons, with one plausible value after the other where there is a field.
 */
export async function scan(browser: Browser, site: string, links: readonly string[], { mostPages = 40 } = {}): Promise<Scanned> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  page.on('dialog', dialog => void dialog.accept())
  const waiting = [...links]
  const seen = new Set<string>()
  const tried = new Set<string>()
  let forms = 0
  while (waiting.length > 0 && seen.size < mostPages) {
    const href = waiting.shift() ?? ''
    if (seen.has(href)) continue
    seen.add(href)
    if (!await opened(page, href)) continue
    waiting.push(...await found(page, site))
    for (const { at, button, action, asks } of await buttonsOn(page)) {
      if (tried.has(`${action} ${button}`)) continue
      tried.add(`${action} ${button}`)
      for (const value of asks ? tries : ['']) {
        if (!await opened(page, href)) break
        await submit(page, at, button, value)
        forms++
        waiting.push(...await found(page, site))
      }
    }
  }
  const cookies = (await context.cookies()).map(cookie => cookie.name)
  await context.close()
  return { pages: seen.size, forms, cookies }
}

/** Every button of every form on the page: which form, which button, where it sends, whether something can be typed. */
function buttonsOn(page: Page): Promise<{ at: number; button: number; action: string; asks: boolean }[]> {
  return page.locator('form').evaluateAll(forms => forms.flatMap((one, at) => {
    const form = one as HTMLFormElement
    const asks = form.querySelector('input:not([type=hidden]), textarea') !== null
    return [...form.querySelectorAll('button')].map((_, button) => ({ at, button, action: `${form.method} ${form.getAttribute('action')}`, asks }))
  }))
}

async function opened(page: Page, href: string): Promise<boolean> {
  return page.goto(href).then(() => true, () => false)
}

async function found(page: Page, site: string): Promise<string[]> {
  const hrefs = await page.locator('a[href]').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  return [...hrefs, page.url()].filter(href => href.startsWith(site)).map(href => href.replace(/#.*$/, ''))
}

async function submit(page: Page, at: number, button: number, value: string): Promise<void> {
  const form = page.locator('form').nth(at)
  for (const field of await form.locator('input:not([type=hidden]), textarea').all()) {
    const kind = await field.getAttribute('type')
    if (kind === 'checkbox' || kind === 'radio') await field.check({ force: true })
    else if (kind !== 'file') await field.fill(value)
  }
  await form.locator('button').nth(button).click()
  await page.waitForLoadState('load')
}

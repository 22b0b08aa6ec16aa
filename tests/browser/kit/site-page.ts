import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { OrganisationRole } from '../../../src/storage/tables/people-tables.ts'
import { signedIn } from '../../kit/people.ts'
import type { Site } from './site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

export interface Upload {
  name: string
  text: string | Buffer
}

/** One person's browser on one site. Every page it comes to is checked with axe, so that no test can forget to. */
export class SitePage {
  readonly page: Page
  readonly context: BrowserContext
  readonly site: Site
  /** pages checked so far */
  checked = 0
  /** what scripts did that they should not: dialogs, errors, refusals by the policy */
  readonly alarms: string[] = []
  private readonly scripted: boolean

  private constructor(site: Site, context: BrowserContext, page: Page, scripted: boolean) {
    this.site = site
    this.context = context
    this.page = page
    this.scripted = scripted
    page.on('dialog', dialog => {
      this.alarms.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', error => this.alarms.push(`error: ${error.message}`))
  }

  /** Somebody signed in as an administrator, or in the role asked for; null for nobody. */
  static async open(browser: Browser, site: Site, { as = 'administrator', ...options }: BrowserContextOptions & { as?: OrganisationRole | null } = {}): Promise<SitePage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK', ...options })
    if (as !== null) await context.addCookies([{ name: 'session', value: (await signedIn(site.db, as)).cookie, url: site.address }])
    return new SitePage(site, context, await context.newPage(), options.javaScriptEnabled !== false)
  }

  /** Goes to a path of the site; answers the status. */
  async visit(path: string): Promise<number> {
    const response = await this.page.goto(this.site.address + path)
    await this.check()
    // a move within the page has no answer of its own
    return response?.status() ?? 200
  }

  /** Checks the page one has come to by other ways than `visit`. Nothing can be checked where scripts are off. */
  async check(): Promise<void> {
    await this.page.waitForLoadState('load')
    if (!this.scripted) return
    await this.page.evaluate(axe)
    const found = await this.page.evaluate(async only => {
      const run = (globalThis as unknown as { axe: { run: (context: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe
      const { violations } = await run.run(document, { runOnly: { type: 'tag', values: only }, resultTypes: ['violations'] })
      return violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => `${node.html.slice(0, 200)} (${node.failureSummary})`).join(' | ')}`)
    }, tags)
    this.checked++
    if (found.length > 0) throw new Error(`${this.page.url()} has accessibility violations:\n${found.join('\n')}`)
  }

  /** Adds files and waits until all are read; answers the path of the upload's page. */
  async upload(files: Upload[]): Promise<string> {
    await this.page.goto(`${this.site.address}/documents`)
    await this.page.locator('#files').evaluate(field => field.closest('details')?.setAttribute('open', ''))
    await this.page.setInputFiles('#files', files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })))
    await this.page.click('.rt-upload button')
    await this.page.waitForURL('**/uploads/*')
    await this.site.idle()
    const path = new URL(this.page.url()).pathname
    await this.visit(path)
    return path
  }

  /** The path of the document with this file name or title. */
  async pathOf(name: string): Promise<string> {
    await this.page.goto(`${this.site.address}/documents`)
    const href = await this.page.locator('tbody tr', { hasText: name }).locator('th a').first().getAttribute('href')
    if (href === null) throw new Error(`no document is called ${name}`)
    return href
  }

  async chooseLanguage(language: 'da' | 'sv' | 'en'): Promise<void> {
    await this.context.addCookies([{ name: 'language', value: language, url: this.site.address }])
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}

import type { Hono } from 'hono'

export interface Answered {
  status: number
  /** path and query of a redirect, null for anything else */
  to: string | null
  text: string
  setCookies: string[]
}

/** A browser as far as HTTP goes: keeps cookies, says where its forms come from. Asks the server directly, without a socket. */
export class TestBrowser {
  readonly cookies = new Map<string, string>()
  private readonly app: Hono
  private readonly headers: Record<string, string>

  constructor(app: Hono, headers: Record<string, string> = {}) {
    this.app = app
    this.headers = { host: 'localhost', 'accept-language': 'en', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', ...headers }
  }

  get(path: string): Promise<Answered> {
    return this.ask(path, {})
  }

  post(path: string, fields: Record<string, string> = {}): Promise<Answered> {
    return this.ask(path, {
      method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    })
  }

  private async ask(path: string, init: { method?: string; body?: string; headers?: Record<string, string> }): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.app.request(`http://localhost${path}`, { ...init, headers: { ...this.headers, ...init.headers, ...cookie === '' ? {} : { cookie } } })
    const setCookies = answer.headers.getSetCookie()
    for (const line of setCookies) {
      const [, name = '', value = '', seconds = ''] = /^([^=]+)=([^;]*);.*Max-Age=(\d+)/.exec(line) ?? []
      if (seconds === '0') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text(), setCookies }
  }
}

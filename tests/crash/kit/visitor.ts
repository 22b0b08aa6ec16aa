/** Somebody's requests to a site, as a browser on its own pages sends them. */
export class Visitor {
  private readonly address: string
  private readonly cookie: string

  constructor(address: string, cookie: string) {
    this.address = address
    this.cookie = cookie
  }

  get(path: string): Promise<Response> {
    return fetch(this.address + path, { headers: this.headers, redirect: 'manual' })
  }

  post(path: string, fields: Record<string, string>): Promise<Response> {
    return fetch(this.address + path, { method: 'POST', headers: this.headers, body: new URLSearchParams(fields), redirect: 'manual' })
  }

  /** Adds files; the path of the upload's page once the site says they are kept. Throws the status where it says otherwise. */
  async upload(files: Record<string, string | Uint8Array>): Promise<string> {
    const body = new FormData()
    for (const [name, content] of Object.entries(files)) body.append('files', new Blob([content as string]), name)
    const answer = await fetch(`${this.address}/uploads`, { method: 'POST', headers: this.headers, body, redirect: 'manual' })
    if (answer.status !== 303) throw new Error(`the upload was answered with ${answer.status}`)
    return answer.headers.get('location') ?? ''
  }

  get headers(): Record<string, string> {
    return { cookie: `session=${this.cookie}`, origin: this.address, 'sec-fetch-site': 'same-origin', connection: 'close' }
  }
}

import type { Html } from './jsx/html.ts'
import type { Crumb } from './components/breadcrumbs.tsx'

/** What a handler answers; the server alone turns it into HTTP. */
export type Answer = Page | Fragment | Redirect | Download | PlainText | Json | Events

export interface Page {
  is: 'page'
  status: number
  title: string
  crumbs: Crumb[]
  content: Html
  /** islands the page wants, by file name */
  islands: string[]
  /** seconds until a reader without script sees the page anew */
  refresh: number | null
  /** what the search field in the header holds */
  search: string
  /** Set-Cookie lines */
  cookies: string[]
}

/** Part of a page, for a script of ours that puts it in place of the old. */
export interface Fragment {
  is: 'fragment'
  status: number
  content: Html
}

export interface Redirect {
  is: 'redirect'
  to: string
  /** Set-Cookie lines */
  cookies: string[]
}

export interface Download {
  is: 'download'
  name: string
  bytes: number
  parts: AsyncIterable<Uint8Array>
}

/** An answer to a program. */
export interface Json {
  is: 'json'
  status: number
  value: unknown
}

/** A stream of server-sent events. It ends when the handler's does, and within a second of the caller's right to it. */
export interface Events {
  is: 'events'
  events: AsyncIterable<LiveEvent>
  /** asked again and again: may the caller still see what the stream tells of? */
  still: () => Promise<boolean>
}

export interface LiveEvent {
  id: string
  name: string
  data: string
}

export interface PlainText {
  is: 'text'
  status: number
  text: string
}

export function page(given: Pick<Page, 'title' | 'content'> & Partial<Page>): Page {
  return { is: 'page', status: 200, crumbs: [], islands: [], refresh: null, search: '', cookies: [], ...given }
}

export function redirect(to: string, ...cookies: string[]): Redirect {
  return { is: 'redirect', to, cookies }
}

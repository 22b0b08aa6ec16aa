import type { VNode } from 'preact'
import type { Crumb } from './components/breadcrumbs.tsx'

/** What a handler answers; the server alone turns it into HTTP. */
export type Answer = Page | Redirect | Download | PlainText

export interface Page {
  is: 'page'
  status: number
  title: string
  crumbs: Crumb[]
  content: VNode
  /** islands the page wants, by file name */
  islands: string[]
  /** seconds until a reader without script sees the page anew */
  refresh: number | null
  /** what the search field in the header holds */
  search: string
}

export interface Redirect {
  is: 'redirect'
  to: string
  cookie: string | null
}

export interface Download {
  is: 'download'
  name: string
  bytes: number
  parts: AsyncIterable<Uint8Array>
}

export interface PlainText {
  is: 'text'
  status: number
  text: string
}

export function page(given: Pick<Page, 'title' | 'content'> & Partial<Page>): Page {
  return { is: 'page', status: 200, crumbs: [], islands: [], refresh: null, search: '', ...given }
}

export function redirect(to: string, cookie: string | null = null): Redirect {
  return { is: 'redirect', to, cookie }
}

import type { Messages } from '../../wording/messages.ts'

/** Previous and next, and where one is. Nothing for a single page. */
export function Paging({ page, pages, href, words }: { page: number; pages: number; href: (page: number) => string; words: Messages }) {
  if (pages <= 1) return null
  return (
    <nav class="rt-paging" aria-label={words.pages.label}>
      {page > 1 ? <a href={href(page - 1)} rel="prev">{words.pages.previous}</a> : null}
      <span>{words.pages.position(page, pages)}</span>
      {page < pages ? <a href={href(page + 1)} rel="next">{words.pages.next}</a> : null}
    </nav>
  )
}

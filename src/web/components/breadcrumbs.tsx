import type { Messages } from '../../wording/messages.ts'

export interface Crumb {
  title: string
  /** null for the page itself */
  href: string | null
}

export function Breadcrumbs({ crumbs, words }: { crumbs: Crumb[]; words: Messages }) {
  if (crumbs.length === 0) return null
  return (
    <nav class="breadcrumbs rt-crumbs" aria-label={words.breadcrumbs}>
      <ol class="breadcrumbs__list">
        {crumbs.map(crumb => (
          <li class="breadcrumbs__list-item" key={crumb.title}>
            {crumb.href === null ? <span aria-current="page">{crumb.title}</span> : <a class="breadcrumbs__link" href={crumb.href}>{crumb.title}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { Messages } from '../wording/messages.ts'

/** People, units and bodies: three lists of one room. */
export function PeopleNav({ here, words }: { here: 'people' | 'units' | 'bodies'; words: Messages }) {
  const { nav } = words.people
  return (
    <nav class="rt-subnav" aria-label={nav.label}>
      <ul>
        {(['people', 'units', 'bodies'] as const).map(one => <li key={one}><a href={`/${one}`} aria-current={one === here ? 'page' : undefined}>{nav[one]}</a></li>)}
      </ul>
    </nav>
  )
}

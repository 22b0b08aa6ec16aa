import type { Messages } from '../../wording/messages.ts'
import type { ExamplePerson } from './example-people.ts'

export interface WelcomePageProps {
  people: ExamplePerson[]
  /** the example is read in already: nobody has to wait */
  made: boolean
  /** the municipality's own organisation is yet to be set up */
  offersSetup: boolean
  /** the site's address, to show what the link looks like */
  address: string
  words: Messages
}

/** The two ways to begin. */
export function WelcomePage({ people, made, offersSetup, address, words }: WelcomePageProps) {
  const w = words.welcome
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-lead-in">{w.lead}</p>
      <div class="rt-ways">
        <section aria-labelledby="look">
          <h2 id="look">{w.look.title}</h2>
          <p>{w.look.text}</p>
          {made ? null : <p class="rt-quiet">{w.look.wait}</p>}
          <form method="post" action="/example">
            <ul class="rt-lookers">
              {people.map(one => (
                <li key={one.id}>
                  <button class="button button-secondary" type="submit" name="person" value={one.id} aria-describedby={`sees-${one.id}`}>{w.look.as(one.name)}</button>
                  <span class="rt-looker"><span lang="da">{one.title}</span><span class="rt-small" id={`sees-${one.id}`}>{w.sees[one.id] ?? ''}</span></span>
                </li>
              ))}
            </ul>
          </form>
        </section>
        {offersSetup ? (
          <section aria-labelledby="own">
            <h2 id="own">{w.own.title}</h2>
            <p>{w.own.text}</p>
            <p class="rt-quiet">{w.own.example}<br /><code class="rt-code">{`${address}/setup/…`}</code></p>
            <p class="rt-quiet">{w.own.lost}</p>
          </section>
        ) : null}
      </div>
    </>
  )
}

import type { UiLanguage } from '../../wording/languages.ts'
import { languageNames, uiLanguages } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import type { Actor } from '../actor.ts'
import { may, nobody } from '../actor.ts'
import type { Page } from '../answer.ts'
import type { Permission } from '../permission.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Icon } from './icon.tsx'

/** A room in the main menu: only rooms that exist, shown to those who may enter. */
export interface Room {
  path: string
  permission: Permission
  /** other paths that belong to the room */
  also: string[]
  name: (words: Messages) => string
}

/** "page" on the room's own page, "true" anywhere else within it */
function currentIn(room: Room, here: string): 'page' | 'true' | undefined {
  if (here === room.path) return 'page'
  return [room.path, ...room.also].some(path => here.startsWith(path)) ? 'true' : undefined
}

export interface LayoutProps {
  page: Page
  words: Messages
  language: UiLanguage
  /** path and query of this page, to come back to after choosing a language */
  here: string
  actor: Actor
  rooms: Room[]
  asset: (name: string) => string
}

export function Layout({ page, words, language, here, actor, rooms, asset }: LayoutProps) {
  const open = rooms.filter(room => may(actor, room.permission))
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · ${words.product}`}</title>
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <link rel="preload" href={asset('plex-400.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={asset('roedtraad.css')} />
        {page.islands.map(name => <script type="module" src={asset(name)} key={name} />)}
        {page.refresh === null ? null : <noscript><meta http-equiv="refresh" content={String(page.refresh)} /></noscript>}
      </head>
      <body>
        <a class="skipnav" href="#main">{words.skipToContent}</a>
        {actor.organisation === 'example' ? (
          <div class="rt-banner">
            <div class="container"><p>{words.welcome.banner(actor.name)}</p><a href="/welcome">{words.welcome.change}</a></div>
          </div>
        ) : null}
        <header class="rt-head">
          <div class="container rt-head__row">
            <a class="rt-brand" href="/" lang="da">{words.product}</a>
            {may(actor, 'documents.read') ? <Search page={page} words={words} sprite={asset('icons.svg')} /> : null}
            <Account actor={actor} words={words} here={here} />
          </div>
          {open.length === 0 ? null : (
            <nav class="rt-nav" aria-label={words.rooms.label}>
              <ul class="container">
                {open.map(room => (
                  <li key={room.path}><a href={room.path} aria-current={currentIn(room, here)}>{room.name(words)}</a></li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <div class="container rt-page">
          <Breadcrumbs crumbs={page.crumbs} words={words} />
          <main id="main" tabindex={-1}>{page.content}</main>
        </div>
        <footer class="rt-foot" aria-label={words.footer.label}>
          <div class="container rt-foot__row">
            <ul>
              <li><a href="/accessibility">{words.footer.accessibility}</a></li>
              <li><a href="/privacy">{words.footer.privacy}</a></li>
            </ul>
            <form method="post" action="/language" class="rt-languages">
              <input type="hidden" name="back" value={here} />
              <span id="languages">{words.footer.language}</span>
              <ul aria-labelledby="languages">
                {uiLanguages.map(one => (
                  <li key={one}>
                    {one === language
                      ? <strong lang={one}>{languageNames[one]}</strong>
                      : <button class="rt-link" name="language" value={one} lang={one}>{languageNames[one]}</button>}
                  </li>
                ))}
              </ul>
            </form>
          </div>
        </footer>
      </body>
    </html>
  )
}

function Search({ page, words, sprite }: { page: Page; words: Messages; sprite: string }) {
  return (
    <form class="search rt-search" role="search" action="/documents" method="get">
      <label class="sr-only" for="q">{words.search.label}</label>
      <input class="form-input" type="search" id="q" name="q" maxlength={200} value={page.search} placeholder={words.search.label} />
      <button class="button button-search" type="submit"><Icon name="search" sprite={sprite} /><span class="sr-only">{words.search.button}</span></button>
    </form>
  )
}

/** Who is signed in, the way to one's own page, and out. */
function Account({ actor, words, here }: { actor: Actor; words: Messages; here: string }) {
  if (actor === nobody) return /^\/(?:sign-in|welcome|setup)/.test(here) ? null : <div class="rt-account"><a href="/sign-in">{words.signIn.title}</a></div>
  return (
    <div class="rt-account">
      {actor.organisationName === null ? null : <strong>{actor.organisationName}</strong>}
      <div class="rt-account__row">
        <a href="/me" aria-current={here.startsWith('/me') ? 'page' : undefined}>{actor.name}</a>
        <form method="post" action="/sign-out"><button class="rt-link" type="submit">{words.signOut}</button></form>
      </div>
    </div>
  )
}

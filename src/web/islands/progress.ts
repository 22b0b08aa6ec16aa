/** While files are read, fetches the page anew when it is told that something has come further, and puts its live part in place of the old: no reload, no jump. */
const live = () => document.querySelector<HTMLElement>('[data-live]')
const isOn = () => live()?.dataset['live'] === 'on'

/** Milliseconds between two looks where nobody tells: the line is cut, or the browser knows no events. */
const looks = { seen: 1000, hidden: 5000 }

/** Answers whether there was such a part: one who is signed out gets another page, and looks no more. */
async function refresh(): Promise<boolean> {
  const now = live()
  if (now === null) return false
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!answer.ok) return answer.status >= 500
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const part = next.querySelector<HTMLElement>('[data-live]')
  if (part === null) return false
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.getAttribute('href') : null
  now.replaceWith(part)
  document.title = next.title
  const crumb = next.querySelector('[aria-current="page"]:not(a)')
  const shown = document.querySelector('.rt-crumbs [aria-current="page"]')
  if (crumb !== null && shown !== null) shown.textContent = crumb.textContent
  if (focused !== null) part.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus()
  return true
}

async function look(): Promise<void> {
  if (!isOn()) return
  const goOn = await refresh().catch(() => true)
  if (goOn) setTimeout(() => void look(), document.hidden ? looks.hidden : looks.seen)
}

/** The page is fetched anew once at a time; what is told meanwhile is fetched once more after it. */
let fetching = false
let again = false

async function told(): Promise<void> {
  again = true
  if (fetching) return
  fetching = true
  while (again) {
    again = false
    await refresh().catch(() => false)
  }
  fetching = false
}

function listen(stream: string): void {
  const events = new EventSource(stream)
  events.addEventListener('progress', () => void told())
  events.addEventListener('done', () => {
    events.close()
    void told()
  })
  // a cut line is taken up again by the browser; a refused one is not, and then the old way is tried
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) void look()
  })
}

const stream = live()?.dataset['events']
if (isOn() && stream !== undefined) listen(stream)
else void look()

export {}

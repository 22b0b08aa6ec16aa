/** While files are read, fetches the page anew and puts its live part in place of the old: no reload, no jump. */
const live = () => document.querySelector<HTMLElement>('[data-live]')

async function refresh(): Promise<void> {
  const now = live()
  if (now === null || now.dataset['live'] !== 'on') return
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (answer.ok) {
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const part = next.querySelector<HTMLElement>('[data-live]')
      const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.getAttribute('href') : null
      if (part !== null) {
        now.replaceWith(part)
        document.title = next.title
        const crumb = next.querySelector('[aria-current="page"]:not(a)')
        const shown = document.querySelector('.rt-crumbs [aria-current="page"]')
        if (crumb !== null && shown !== null) shown.textContent = crumb.textContent
        if (focused !== null) part.querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)?.focus()
      }
    }
  } finally {
    setTimeout(refresh, document.hidden ? 5000 : 1000)
  }
}

setTimeout(refresh, 600)

export {}

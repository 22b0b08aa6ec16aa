/**
 * The red thread of a document: ties the one chosen value to its passage with a line in the margin,
 * by mouse and by keyboard. Without this the same links go the same ways, only without the line.
 */
const ns = 'http://www.w3.org/2000/svg'
const wide = matchMedia('(min-width: 62em)')
const elbow = 10
/** the heading that stays at the top of the right-hand side */
const headHeight = 52
const keysOff = 'keys-off'

/** Where one was on the page, kept with each step so that Back returns there. */
interface Left {
  page: number
  panel: number
  /** what held the focus, by the id around it */
  focus: string | null
}

class Thread {
  private chosen: string | null = null
  private readonly order: string[]
  private readonly line = document.createElementNS(ns, 'path')
  private readonly end = document.createElementNS(ns, 'circle')
  private readonly drawing = document.createElementNS(ns, 'svg')
  private drawingSoon = false
  /** the last choice was a step with J or K: a walk is one step back, not forty */
  private walking = false
  private readonly root: HTMLElement
  private readonly says: HTMLElement
  private readonly source: HTMLElement

  constructor(root: HTMLElement, says: HTMLElement, source: HTMLElement) {
    this.root = root
    this.says = says
    this.source = source
    this.order = [...source.querySelectorAll<HTMLElement>('.rt-p[id]')].map(one => one.id).filter(id => id.startsWith('p'))
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  }

  start(): void {
    const { root, says } = this
    root.classList.add('is-live')
    this.drawing.setAttribute('class', 'rt-thread')
    this.drawing.setAttribute('aria-hidden', 'true')
    this.drawing.append(this.line, this.end)
    root.append(this.drawing)
    root.addEventListener('click', event => this.clicked(event))
    document.addEventListener('keydown', event => this.pressed(event))
    // another script asks for a value to be chosen: after it put a part of the page anew, or to go on to the next
    root.addEventListener('choose-value', event => this.asked((event as CustomEvent<string>).detail))
    addEventListener('popstate', event => this.returned(event.state as Left | null))
    offerKeysOff(root)
    keepPlaceWithLanguage()
    for (const target of [window, says]) target.addEventListener('scroll', () => this.drawSoon(), { passive: true })
    addEventListener('resize', () => this.redo())
    wide.addEventListener('change', () => this.redo())
    void document.fonts.ready.then(() => this.drawSoon())
    const asked = passageOf(location.hash.slice(1))
    if (asked === null) return
    this.choose(asked, 'both', 'keep')
    // the page takes its last shape, and the browser goes to the address's place, only now
    if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => this.choose(asked, 'both', 'keep')), { once: true })
  }

  private pieces(name: string): HTMLElement[] {
    return [...this.source.querySelectorAll<HTMLElement>(`#${name}, [data-p="${name}"]`)]
  }

  private row(name: string): HTMLElement | null {
    return document.getElementById(name.replace(/^p/, 'v').replace(/^f/, 'w'))
  }

  /** `side` is where the choice was made; the other side comes along. `step` says whether Back shall come here again. */
  private choose(name: string, side: 'says' | 'source' | 'both', step: 'push' | 'replace' | 'keep'): void {
    const pieces = this.pieces(name)
    const row = this.row(name)
    const first = pieces[0]
    if (row === null || first === undefined) return this.clear()
    this.remember(name, name === this.chosen ? 'replace' : step)
    this.clear()
    this.chosen = name
    row.classList.add('is-chosen')
    for (const piece of pieces) piece.classList.add('is-chosen')
    if (wide.matches) {
      if (side !== 'source') this.bring(first, side === 'both' ? null : row)
      // the page may have scrolled its passage into sight and the row out of it
      if (side !== 'says' || !this.isInSight(row)) this.bringRow(row, first)
    } else {
      this.quote(row, pieces)
      if (side !== 'says') row.scrollIntoView({ block: 'center' })
    }
    this.draw()
    this.root.dispatchEvent(new CustomEvent('value-chosen', { detail: row.id }))
  }

  private asked(name: string): void {
    this.choose(name, 'both', 'replace')
    this.focus(name, 'says')
  }

  private remember(name: string, step: 'push' | 'replace' | 'keep'): void {
    if (step === 'replace') history.replaceState(history.state, '', `#${name}`)
    if (step !== 'push') return
    const focus = document.activeElement?.closest('[id]')?.id ?? null
    history.replaceState({ page: scrollY, panel: this.says.scrollTop, focus } satisfies Left, '')
    history.pushState(null, '', `#${name}`)
  }

  /** Back and forward: the pair of that step, and the place on the page it was left at. */
  private returned(left: Left | null): void {
    const name = passageOf(location.hash.slice(1))
    this.walking = false
    if (name !== null) this.choose(name, 'both', 'keep')
    else if (left !== null) this.clear()
    if (left === null) return
    requestAnimationFrame(() => {
      scrollTo({ top: left.page, behavior: 'instant' })
      this.says.scrollTop = left.panel
      const place = left.focus === null ? null : document.getElementById(left.focus)
      const link = place?.matches('a') === true ? place : place?.querySelector<HTMLElement>('a')
      link?.focus({ preventScroll: true })
      this.draw()
    })
  }

  clear(): void {
    this.chosen = null
    for (const one of this.root.querySelectorAll('.is-chosen')) one.classList.remove('is-chosen')
    this.root.querySelector('.rt-quote')?.remove()
    this.root.dispatchEvent(new CustomEvent('value-chosen', { detail: null }))
    this.draw()
  }

  /** Scrolls the page so that the passage stands level with its row, or at least in sight. */
  private bring(piece: HTMLElement, row: HTMLElement | null): void {
    const box = piece.getClientRects()[0] ?? piece.getBoundingClientRect()
    const beside = row?.getBoundingClientRect().top ?? -1
    const level = beside > 0 && beside < innerHeight - 80 ? beside : innerHeight * 0.35
    const inSight = box.top > 60 && box.bottom < innerHeight - 60
    if (!inSight || Math.abs(box.top - level) > innerHeight * 0.6) scrollBy({ top: box.top - level, behavior: 'instant' })
  }

  /** Scrolls the right-hand side alone so that the row stands level with its passage. */
  private bringRow(row: HTMLElement, piece: HTMLElement): void {
    const passage = piece.getClientRects()[0] ?? piece.getBoundingClientRect()
    const box = row.getBoundingClientRect()
    const within = this.says.getBoundingClientRect()
    if (!this.isInSight(row) || Math.abs(box.top - passage.top) > innerHeight * 0.5) this.says.scrollBy({ top: box.top - Math.max(passage.top, within.top + headHeight + 8), behavior: 'instant' })
  }

  private isInSight(row: HTMLElement): boolean {
    const box = row.getBoundingClientRect()
    const within = this.says.getBoundingClientRect()
    return box.top > Math.max(within.top, 0) + headHeight && box.bottom < Math.min(within.bottom, innerHeight) - 8
  }

  private drawSoon(): void {
    if (this.drawingSoon) return
    this.drawingSoon = true
    requestAnimationFrame(() => {
      this.drawingSoon = false
      this.draw()
    })
  }

  private redo(): void {
    const name = this.chosen
    this.root.querySelector('.rt-quote')?.remove()
    const row = name === null ? null : this.row(name)
    if (name !== null && row !== null && !wide.matches) this.quote(row, this.pieces(name))
    this.drawSoon()
  }

  private draw(): void {
    const path = this.chosen === null || !wide.matches ? null : this.path(this.chosen)
    this.drawing.style.display = path === null ? 'none' : ''
    if (path === null) return
    this.line.setAttribute('d', path.d)
    this.end.setAttribute('cx', String(path.x))
    this.end.setAttribute('cy', String(path.y))
    this.end.setAttribute('r', '4')
  }

  /** From the end of the passage's first full line, under the text into the margin, round two elbows, to the row. */
  private path(name: string): { d: string; x: number; y: number } | null {
    const row = this.row(name)
    const rects = this.pieces(name).flatMap(piece => [...piece.getClientRects()]).filter(rect => rect.width > 1)
    if (row === null || rects.length === 0) return null
    const base = this.root.getBoundingClientRect()
    const column = this.source.getBoundingClientRect()
    const panel = this.says.getBoundingClientRect()
    const mark = (row.querySelector('.rt-n, .rt-open') ?? row).getBoundingClientRect()
    const level = mark.top + Math.min(mark.height, 24) / 2
    if (level < Math.max(panel.top, 0) + headHeight || level > Math.min(panel.bottom, innerHeight)) return null
    // rects of one line share their middle; a passage of several lines runs to the end of its first
    const top = rects[0]!
    const firstLine = rects.filter(rect => Math.abs(rect.top + rect.height / 2 - top.top - top.height / 2) < 8)
    const x0 = Math.max(...firstLine.map(rect => rect.right)) - base.left
    const y0 = Math.round(Math.max(...firstLine.map(rect => rect.bottom)) - base.top) + 1
    const x1 = panel.left + 24 - 14 - base.left
    const straight = Math.abs(level - base.top - y0) <= elbow
    const y1 = straight ? y0 : Math.round(level - base.top)
    const turn = Math.round((column.right - base.left + x1) / 2)
    const r = Math.min(elbow, Math.abs(y1 - y0) / 2)
    const down = y1 > y0 ? 1 : -1
    const d = r < 1 ? `M${x0} ${y0}H${x1 - 4}`
      : `M${x0} ${y0}H${turn - r}Q${turn} ${y0} ${turn} ${y0 + down * r}V${y1 - down * r}Q${turn} ${y1} ${turn + r} ${y1}H${x1 - 4}`
    return { d, x: x1, y: y1 }
  }

  /** On a narrow screen the value carries its passage with it. */
  private quote(row: HTMLElement, pieces: HTMLElement[]): void {
    const words = pieces.map(textOf).join(' ').replace(/\s+/g, ' ').trim()
    const block = pieces[0]!.closest('p, li, td, h3, h4, h5, h6')
    const around = block === null ? '' : textOf(block).replace(/\s+/g, ' ').trim()
    const at = pieces.length === 1 ? around.indexOf(words) : -1
    const before = at < 0 ? '' : shortened(around.slice(0, at), true)
    const after = at < 0 ? '' : shortened(around.slice(at + words.length), false)
    const quote = document.createElement('span')
    quote.className = 'rt-quote'
    quote.lang = this.source.querySelector<HTMLElement>('.rt-text')?.lang ?? ''
    const mark = document.createElement('mark')
    mark.textContent = words.length > 600 ? `${words.slice(0, 600)} …` : words
    quote.append(`»${before}`, mark, `${after}«`)
    const line = row.closest('.rt-row, li') ?? row.closest('.rt-group') ?? row
    line.append(quote)
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null
    this.walking = false
    if (target === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (link !== null) {
      const name = passageOf(link.hash.slice(1))
      if (name === null) return
      event.preventDefault()
      const side = this.source.contains(link) ? 'source' : 'says'
      // a finding points at a value further down: both its row and its passage have to come
      this.choose(name, link.closest('.rt-first') !== null && name.startsWith('p') ? 'both' : side, 'push')
      // a key press goes over to the other side; a pointer stays where it is
      if (event.detail === 0) this.focus(name, side === 'source' ? 'says' : 'source')
      return
    }
    if (target.closest('a') !== null || getSelection()?.isCollapsed === false) return
    const passage = target.closest<HTMLElement>('.rt-p')
    if (passage !== null) {
      const name = passage.id !== '' ? passage.id : passage.dataset['p'] ?? ''
      this.choose(name, 'source', 'push')
      this.focus(name, wide.matches ? 'source' : 'says')
      return
    }
    const row = target.closest<HTMLElement>('.rt-row[id]')
    const name = row === null ? null : passageOf(row.id)
    if (name === null) return
    this.choose(name, 'says', 'push')
    this.focus(name, 'says')
  }

  private focus(name: string, side: 'says' | 'source'): void {
    const row = this.row(name)
    const link = side === 'says'
      ? row?.matches('a') === true ? row : row?.querySelector<HTMLElement>('a') ?? null
      : this.source.querySelector<HTMLElement>(`a[href="#${name.replace(/^p/, 'v').replace(/^f/, 'w')}"]`)
    link?.focus({ preventScroll: true })
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const focused = document.activeElement
    // while somebody writes in a field, letters are letters
    if (focused?.matches('input, textarea, select, [contenteditable]') === true) return
    const letters = !areLettersOff()
    const onValue = focused?.matches('.rt-ref, .rt-sup, .rt-first a') === true
    if (event.key === 'Escape' && this.chosen !== null) this.clear()
    else if (event.key === ' ' && onValue) (focused as HTMLElement).click()
    else if ((event.key === 'j' && letters) || (event.key === 'ArrowDown' && onValue)) this.step(1)
    else if ((event.key === 'k' && letters) || (event.key === 'ArrowUp' && onValue)) this.step(-1)
    else return
    event.preventDefault()
  }

  private step(by: 1 | -1): void {
    const focused = document.activeElement as HTMLAnchorElement | null
    const side = this.source.contains(focused) ? 'source' : 'says'
    const here = this.chosen ?? passageOf(focused?.hash?.slice(1) ?? '')
    const at = here === null ? -1 : this.order.indexOf(here)
    const next = this.order[at < 0 ? (by === 1 ? 0 : this.order.length - 1) : at + by]
    if (next === undefined) return
    this.choose(next, 'both', this.walking ? 'replace' : 'push')
    this.walking = true
    this.focus(next, side)
    if (!wide.matches) this.row(next)?.scrollIntoView({ block: 'center' })
  }
}

let lettersOff: boolean | null = null

function areLettersOff(): boolean {
  try {
    lettersOff ??= localStorage.getItem(keysOff) !== null
  } catch {
    lettersOff = false
  }
  return lettersOff
}

/** Letters alone as keys must be possible to turn off (WCAG 2.1.4): people who speak to their machine set them off unawares. */
function offerKeysOff(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-keys]')
  const show = () => {
    root.dataset['letters'] = areLettersOff() ? 'off' : 'on'
    if (button !== null) button.textContent = button.dataset[areLettersOff() ? 'on' : 'off'] ?? ''
  }
  button?.addEventListener('click', () => {
    lettersOff = !areLettersOff()
    try {
      if (lettersOff) localStorage.setItem(keysOff, '1')
      else localStorage.removeItem(keysOff)
    } catch {
      // a browser that keeps nothing forgets it with the page
    }
    show()
  })
  show()
}

/** The page in another language opens at the same value. */
function keepPlaceWithLanguage(): void {
  const form = document.querySelector<HTMLFormElement>('.rt-languages')
  const back = form?.querySelector<HTMLInputElement>('input[name=back]')
  form?.addEventListener('submit', () => {
    if (back) back.value = location.pathname + location.search + location.hash
  })
}

/** v12 and p12 are value 12 and its passage, w3 and f3 finding 3 and its. */
function passageOf(anchor: string): string | null {
  return /^[pvfw]\d+$/.test(anchor) ? anchor.replace(/^v/, 'p').replace(/^w/, 'f') : null
}

function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const number of copy.querySelectorAll('.rt-sup')) number.remove()
  return copy.textContent ?? ''
}

function shortened(text: string, fromEnd: boolean): string {
  const most = 80
  if (text.length <= most) return text
  return fromEnd ? `… ${text.slice(text.indexOf(' ', text.length - most) + 1)}` : `${text.slice(0, text.lastIndexOf(' ', most))} …`
}

const root = document.querySelector<HTMLElement>('[data-document]')
const says = root?.querySelector<HTMLElement>('[data-says]')
const source = root?.querySelector<HTMLElement>('[data-source]')
if (root && says && source) new Thread(root, says, source).start()

export {}

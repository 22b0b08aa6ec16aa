/**
 * Reviewing without leaving the page: buttons below the chosen value, its forms in place, and the keys C, R, E, N and A.
 * The same forms go the same ways without this; here the answer is the part of the page that changed.
 */
const root = document.querySelector<HTMLElement>('[data-document]')
const buttons = document.querySelector<HTMLTemplateElement>('template[data-review-buttons]')

class Review {
  private readonly root: HTMLElement
  private readonly template: HTMLTemplateElement
  private readonly address: string
  private readonly told = document.createElement('p')
  private acts: HTMLElement | null = null
  private busy = false

  constructor(root: HTMLElement, template: HTMLTemplateElement) {
    this.root = root
    this.template = template
    this.address = root.dataset['document'] ?? ''
  }

  start(): void {
    this.told.className = 'sr-only'
    this.told.setAttribute('role', 'status')
    this.root.append(this.told)
    this.root.addEventListener('value-chosen', event => this.chosen((event as CustomEvent<string | null>).detail))
    this.root.addEventListener('click', event => this.clicked(event), { capture: true })
    this.root.addEventListener('submit', event => this.submitted(event))
    document.addEventListener('keydown', event => this.pressed(event))
    this.root.dataset['reviewing'] = ''
    const now = this.root.querySelector<HTMLElement>('[data-says] .is-chosen[data-place]')
    if (now !== null) this.chosen(now.id)
  }

  private get row(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[data-says] .is-chosen[data-place]')
  }

  private chosen(id: string | null): void {
    this.acts?.remove()
    this.acts = null
    const row = id === null ? null : document.getElementById(id)
    if (row?.dataset['place'] === undefined) return
    const acts = (this.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement
    const own = row.dataset['state']
    acts.querySelector(`[data-act="${own}"]`)?.remove()
    // on a narrow screen the value carries its passage with it, and what one can do comes after that
    const place = matchMedia('(min-width: 62em)').matches ? row.querySelector<HTMLElement>(':scope > .rt-value') ?? row : row.closest<HTMLElement>('.rt-row') ?? row
    place.append(acts)
    this.acts = acts
  }

  private clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null
    // what is done in a form or with a button chooses no other value
    const act = target?.closest<HTMLElement>('[data-act]')
    if (act !== null && act !== undefined) {
      event.stopPropagation()
      void this.act(act.dataset['act'] ?? '')
    } else if (target?.closest('[data-put]') !== null) event.stopPropagation()
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.busy) return
    const focused = document.activeElement
    if (event.key === 'Escape' && this.put !== null) {
      event.stopImmediatePropagation()
      event.preventDefault()
      return this.close()
    }
    if (focused?.matches('input, textarea, select, [contenteditable]') === true || this.root.dataset['letters'] === 'off') return
    const key = event.key.toLowerCase()
    if (key === 'n') this.next()
    else if (key === 'a') this.focusWhole()
    else if (this.row !== null && key === 'c') void this.act('confirmed')
    else if (this.row !== null && key === 'r') void this.act('reject')
    else if (this.row !== null && key === 'e') void this.act('correct')
    else return
    event.preventDefault()
  }

  /** To the next value nobody has said anything about, in the order of the text; past the last, to the act that ends it. */
  private next(): void {
    const left = [...this.root.querySelectorAll<HTMLElement>('[data-says] [data-state="proposed"]')].map(one => Number(one.id.slice(1))).sort((a, b) => a - b)
    const here = Number(this.row?.id.slice(1) ?? 0)
    const to = left.find(one => one > here) ?? left[0]
    if (to !== undefined) return this.choose(`p${to}`)
    this.focusWhole()
  }

  /** After a doubtful value the next doubtful one; after the last of them, the act that confirms the rest. Otherwise the next proposed. */
  private goOn(wasDoubtful: boolean): void {
    if (!wasDoubtful) return this.next()
    const doubtful = this.root.querySelector<HTMLElement>('[data-says] [data-doubt][data-state="proposed"]')
    if (doubtful !== null) this.choose(doubtful.id.replace('v', 'p'))
    else this.focusWhole()
  }

  private focusWhole(): void {
    const last = this.root.querySelector<HTMLElement>('#review a[data-next]') ?? this.root.querySelector<HTMLElement>('#review button.button-primary')
    last?.scrollIntoView({ block: 'center' })
    last?.focus()
  }

  private choose(name: string): void {
    this.root.dispatchEvent(new CustomEvent('choose-value', { detail: name }))
  }

  private async act(act: string): Promise<void> {
    const row = this.row
    if (row === null) return
    if (act === 'correct' || act === 'reject') return this.open(row, act)
    const fields = new URLSearchParams({ state: act, seen: row.dataset['seen'] ?? '' })
    await this.send(`${this.address}/values/${row.dataset['place']}`, fields, true)
  }

  private get put(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[data-put]')
  }

  private close(): void {
    this.put?.remove()
    this.row?.querySelector<HTMLElement>('a.rt-ref')?.focus({ preventScroll: true })
  }

  /** The form of the value's own page, below the value. */
  private async open(row: HTMLElement, which: string): Promise<void> {
    const address = `${this.address}/values/${row.dataset['place']}`
    const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null)
    if (answer?.ok !== true) return location.assign(address)
    const form = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>(`[data-form="${which}"]`)
    if (form === null) return location.assign(address)
    this.place(row, form)
  }

  private place(row: HTMLElement, form: HTMLElement): void {
    this.put?.remove()
    const put = document.createElement('div')
    put.className = 'rt-put'
    put.dataset['put'] = ''
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'rt-link'
    close.textContent = this.template.dataset['close'] ?? ''
    close.addEventListener('click', () => this.close())
    put.append(form)
    ;(put.querySelector('.rt-buttons') ?? put).append(close)
    ;(this.acts?.parentElement ?? row).append(put)
    const field = put.querySelector<HTMLElement>('[aria-invalid] , select, textarea, input:not([type=hidden])')
    field?.focus({ preventScroll: true })
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.select()
    put.scrollIntoView({ block: 'nearest' })
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    const row = form.closest('[data-put]') === null ? null : this.row
    if (row === null && form.dataset['say'] === undefined) return
    event.preventDefault()
    const fields = new URLSearchParams(new FormData(form, event.submitter) as unknown as Record<string, string>)
    void this.send(form.getAttribute('action') ?? '', fields, row !== null)
  }

  /** Says it to the server, puts what changed in place, and goes on where it was a value's. */
  private async send(address: string, fields: URLSearchParams, goOn: boolean): Promise<void> {
    if (this.busy) return
    this.busy = true
    const chosen = this.row?.id ?? null
    const wasDoubtful = this.row?.dataset['doubt'] !== undefined
    try {
      fields.set('part', '1')
      const answer = await fetch(address, { method: 'POST', body: fields, headers: { accept: 'text/html' } })
      if (![200, 409, 422].includes(answer.status)) throw new Error(String(answer.status))
      const parts = new DOMParser().parseFromString(await answer.text(), 'text/html')
      this.replace(parts)
      if (chosen !== null) this.choose(chosen.replace('v', 'p'))
      const again = parts.querySelector<HTMLElement>('[data-form-again]')
      if (again !== null && this.row !== null) this.place(this.row, again)
      const state = answer.ok && chosen !== null ? document.getElementById(chosen)?.dataset['state'] : undefined
      this.told.textContent = state === undefined ? '' : (JSON.parse(this.template.dataset['done'] ?? '{}') as Record<string, string>)[state] ?? ''
      if (answer.ok && goOn) this.goOn(wasDoubtful)
    } catch {
      this.told.textContent = this.template.dataset['failed'] ?? ''
      this.told.classList.remove('sr-only')
    } finally {
      this.busy = false
    }
  }

  private replace(parts: Document): void {
    this.put?.remove()
    this.acts = null
    for (const part of parts.querySelectorAll<HTMLElement>('body > div > [id]')) {
      document.getElementById(part.id)?.replaceWith(document.importNode(part, true))
    }
    showStates(this.root)
  }
}

/** The passage's underline says how its value stands. */
function showStates(root: HTMLElement): void {
  const states = new Map([...root.querySelectorAll<HTMLElement>('[data-says] [data-state]')].map(one => [`p${one.id.slice(1)}`, one.dataset['state'] ?? '']))
  for (const piece of root.querySelectorAll<HTMLElement>('.rt-p')) {
    const state = states.get(piece.id !== '' ? piece.id : piece.dataset['p'] ?? '')
    if (state !== undefined) piece.dataset['state'] = state
  }
}

if (root !== null) {
  if (buttons !== null) new Review(root, buttons).start()
  showStates(root)
}

export {}

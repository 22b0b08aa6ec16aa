/** Adds a folder to choose, and dropping files and folders anywhere on the page. */
const mostBytes = 200 * 1024 * 1024

function start(form: HTMLFormElement): void {
  const files = form.querySelector<HTMLInputElement>('#files')
  const folder = form.querySelector<HTMLInputElement>('#folder')
  const state = form.querySelector<HTMLElement>('[data-state]')
  if (files === null || folder === null || state === null) return
  folder.webkitdirectory = true
  form.querySelector<HTMLElement>('[data-folder]')!.hidden = false
  form.querySelector<HTMLElement>('[data-drop-hint]')!.hidden = false

  const bytes = () => [files, folder].flatMap(input => [...input.files ?? []]).reduce((sum, file) => sum + file.size, 0)
  const check = () => {
    state.textContent = bytes() > mostBytes ? form.dataset['late'] ?? '' : ''
  }
  files.addEventListener('change', check)
  folder.addEventListener('change', check)
  form.addEventListener('submit', event => {
    if (bytes() > mostBytes) {
      event.preventDefault()
      return
    }
    state.textContent = form.dataset['sending'] ?? ''
  })

  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  document.addEventListener('dragover', event => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    document.body.classList.add('rt-dropping')
    state.textContent = form.dataset['drop'] ?? ''
  })
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget !== null) return
    document.body.classList.remove('rt-dropping')
    state.textContent = ''
  })
  document.addEventListener('drop', event => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    document.body.classList.remove('rt-dropping')
    // what is dropped can be asked for its folders only now, before anything is waited for
    const entries = [...event.dataTransfer?.items ?? []].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null)
    const loose = [...event.dataTransfer?.files ?? []]
    void Promise.all(entries.map(filesIn)).then(found => {
      const dropped = new DataTransfer()
      for (const file of entries.length > 0 ? found.flat() : loose) dropped.items.add(file)
      if (dropped.files.length === 0) return
      files.files = dropped.files
      form.closest('details')?.setAttribute('open', '')
      form.requestSubmit()
    })
  })
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  // a browser gives a folder's entries a hundred at a time, and none when there are no more
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    for (const one of some) found.push(...await filesIn(one))
  }
}

const upload = document.querySelector<HTMLFormElement>('[data-upload]')
if (upload !== null) start(upload)

export {}

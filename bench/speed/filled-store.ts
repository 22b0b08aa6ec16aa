import { madeFile } from '../../tests/kit/made/made-files.ts'
import { madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import type { InputFile } from '../../src/reader/layout.ts'
import type { ServedProcess } from './served-process.ts'

/** Minutes no two alike, as one upload through the browser's own form, read when this returns. */
export async function fill(site: ServedProcess, cookie: string, count: number): Promise<void> {
  await uploadAndWait(site, cookie, Array.from({ length: count }, (_, seed) => madeFile('txt', madeMinutes(seed, 2 + (seed % 3), 2), `referat-${seed}`)))
}

/** Sends files as a browser without script does, and looks at the upload's page until nothing waits there. */
export async function uploadAndWait({ port }: ServedProcess, cookie: string, files: readonly InputFile[]): Promise<void> {
  const origin = `http://localhost:${port}`
  const form = new FormData()
  for (const { name, bytes } of files) form.append('files', new Blob([Uint8Array.from(bytes)]), name)
  const sent = await fetch(`${origin}/uploads`, { method: 'POST', body: form, headers: { origin, cookie }, redirect: 'manual' })
  const at = sent.headers.get('location')
  if (sent.status !== 303 || at === null) throw new Error(`the upload was answered with ${sent.status}`)
  for (;;) {
    const page = await (await fetch(`${origin}${at}`, { headers: { cookie } })).text()
    if (page.includes('data-live="off"')) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

import { onTestFinished } from 'vitest'

type Ending = () => Promise<void>

const atTheEnd: Ending[] = []

/** Ends something with the test that opened it; with the file's last test where no test had begun. */
export function closeLater(end: Ending): void {
  try {
    onTestFinished(end)
  } catch {
    atTheEnd.push(end)
  }
}

/** Ends something with the file's last test. */
export function closeWithFile(end: Ending): void {
  atTheEnd.unshift(end)
}

export async function closeAll(): Promise<void> {
  for (let end = atTheEnd.pop(); end !== undefined; end = atTheEnd.pop()) await end()
}

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

export async function closeAll(): Promise<void> {
  for (const end of atTheEnd.splice(0).reverse()) await end()
}

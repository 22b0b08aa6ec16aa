import { appendFileSync } from 'node:fs'

/** Says what a test measured; the figures read it from the file they name. */
export function tell(sentence: string): void {
  console.log(sentence)
  const file = process.env['ROEDTRAAD_TOLD']
  if (file !== undefined && file !== '') appendFileSync(file, `${sentence}\n`)
}

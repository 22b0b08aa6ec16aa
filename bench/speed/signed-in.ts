import { setTimeout } from 'node:timers/promises'
import type { ServedProcess } from './served-process.ts'

/** Sets the organisation of an empty store up by the link the terminal shows. The cookies of its first administrator come back. */
export async function signedIn({ port, said }: ServedProcess): Promise<string> {
  const origin = `http://localhost:${port}`
  let link = ''
  for (let tries = 0; link === '' && tries < 100; tries++) {
    link = /\/setup\/[\w-]+/.exec(said())?.[0] ?? ''
    await setTimeout(20)
  }
  const fields = new URLSearchParams({ organisation: 'Birkevang Kommune', language: 'da', person: 'Inge Holt', mail: 'inge.holt@birkevang.example' })
  const answer = await fetch(`${origin}${link}`, { method: 'POST', body: fields, headers: { origin }, redirect: 'manual' })
  const session = answer.headers.getSetCookie().map((line) => line.split(';')[0]).find((line) => line?.startsWith('session='))
  if (session === undefined) throw new Error(`setting up was answered with ${answer.status}`)
  return `${session}; language=da`
}

import { Failure } from './failure.ts'
import type { Route } from './route.ts'

const longestForm = 64 * 1024

/** Path parameters, query and form fields as one object, checked by the route's schema. Of a name given twice the first counts. */
export async function readInput(route: Route, request: Request, path: Record<string, string>): Promise<unknown> {
  const fields: Record<string, string> = {}
  const add = (given: URLSearchParams) => {
    for (const [name, value] of given) if (!Object.hasOwn(fields, name)) fields[name] = value
  }
  if (route.body === 'form') add(await formFields(request))
  else if (request.url.includes('?')) add(new URL(request.url).searchParams)
  const checked = route.input.safeParse({ ...fields, ...path })
  if (!checked.success) throw new Failure(route.method === 'GET' && Object.keys(path).length > 0 ? 'notFound' : 'badInput')
  return checked.data
}

async function formFields(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') || request.body === null) throw new Failure('badInput')
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > longestForm) throw new Failure('tooLarge')
  }
  return new URLSearchParams(text)
}

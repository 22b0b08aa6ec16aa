import type { z } from 'zod'
import type { AuditNote } from '../storage/audit.ts'
import type { AuditEvent } from '../storage/audit-events.ts'
import type { Messages } from '../wording/messages.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import type { Permission } from './permission.ts'

/** A request as a handler meets it: checked, by somebody, in a language. */
export interface Call<Input> {
  input: Input
  actor: Actor
  words: Messages
  language: UiLanguage
  /** path and query, to come back to */
  here: string
  /** ISO 8601, UTC */
  now: string
  /** the network address the request came from */
  caller: string
  /** the untouched request: routes whose body is `stream` read their files from it */
  request: Request
  /** the entry the route's change is written down as; throws on a route that declares none */
  note(): AuditNote
}

/**
 * A route is data, and every part is said outright: who may, what comes in, what is written down.
 * The server, the menu, the API's description, the access matrix, the leak crawl and the accessibility run are derived from the table of them.
 */
export interface Route {
  method: 'GET' | 'POST'
  /** Hono's pattern: /documents/:id. Under /api/ the caller is known by a bearer token alone, elsewhere by the session alone. */
  path: `/${string}`
  permission: Permission
  /** path parameters, query and (for `form`) fields, as one object of strings */
  input: z.ZodType
  body: 'none' | 'form' | 'stream'
  /** what a program is answered in JSON: the API's description is made of it */
  output?: z.ZodType
  /** what the change is written down as; null for what changes nothing in the store */
  audit: AuditEvent | null
  handler(call: Call<unknown>): Promise<Answer>
}

/** Ties the handler's input to its own schema. */
export function route<Schema extends z.ZodType>(
  given: Omit<Route, 'input' | 'handler'> & { input: Schema; handler(call: Call<z.output<Schema>>): Promise<Answer> },
): Route {
  return given as unknown as Route
}

export function isApi(path: string): boolean {
  return path.startsWith('/api/')
}

import { z } from 'zod'
import { Failure } from '../web/failure.ts'
import type { Json } from '../web/answer.ts'
import type { Permission } from '../web/permission.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import { cursorOf, keyIn } from './cursor.ts'
import type { CursorKey } from './cursor.ts'

/** Records a page holds when nobody says how many, and at most. */
export const pageSize = { usual: 50, most: 200 }

const paging = {
  cursor: z.string().max(500).optional().meta({ description: 'the "next" of the page before' }),
  limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.usual).meta({ description: `records a page, at most ${pageSize.most}` }),
}

export interface Found<Record> {
  record: Record
  /** what it is ordered by */
  key: CursorKey
}

export interface Collection<Input extends z.ZodRawShape, Record extends z.ZodType> {
  /** kebab-case plural: its path under /api/v1/ */
  name: string
  permission: Permission
  /** what else may be asked for */
  input: Input
  record: Record
  /** parts of the key its records are ordered by */
  keyParts: number
  /** up to `limit` records after the key, or from the first */
  after(call: Call<unknown>, asked: z.output<z.ZodObject<Input>>, key: CursorKey | null, limit: number): Promise<Found<z.output<Record>>[]>
}

/** `GET /api/v1/<name>`: a page of records, and where the next begins; null when there is none. */
export function collection<Input extends z.ZodRawShape, Record extends z.ZodType>({ name, permission, input, record, keyParts, after }: Collection<Input, Record>): Route {
  return route({
    method: 'GET', path: `/api/v1/${name}`, permission, body: 'none', audit: null,
    input: z.object({ ...paging, ...input }),
    output: z.strictObject({ items: z.array(record), next: z.string().nullable() }),
    handler: async call => {
      const { cursor, limit, ...asked } = call.input as { cursor?: string; limit: number }
      const key = cursor === undefined ? null : keyIn(name, cursor, keyParts)
      if (cursor !== undefined && key === null) throw new Failure('badInput')
      // one more than asked for tells whether there is a next page
      const found = await after(call, asked as z.output<z.ZodObject<Input>>, key, limit + 1)
      const last = found.length > limit ? found[limit - 1] : undefined
      return json({ items: found.slice(0, limit).map(one => one.record), next: last === undefined ? null : cursorOf(name, last.key) })
    },
  })
}

/** `GET /api/v1/<name>/:id`. What one may not know of is not found. */
export function single<Record extends z.ZodType>(name: string, permission: Permission, record: Record, find: (call: Call<{ id: string }>) => Promise<z.output<Record> | null>): Route {
  return route({
    method: 'GET', path: `/api/v1/${name}/:id`, permission, body: 'none', audit: null, input: z.object({ id: recordId }), output: record,
    handler: async call => {
      const found = await find(call)
      if (found === null) throw new Failure('notFound')
      return json(found)
    },
  })
}

export const recordId = z.string().regex(/^[a-z0-9-]{1,40}$/)

export function json(value: unknown): Json {
  return { is: 'json', status: 200, value }
}

import { z } from 'zod'
import type { Route } from '../web/route.ts'
import { isApi } from '../web/route.ts'

type Schema = Record<string, unknown>

export interface Description {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Schema>; securitySchemes: Schema }
}

/** OpenAPI 3.1 of the routes programs may ask for, made from the table of routes and the schemas the server itself checks with. */
export function describeApi(routes: readonly Route[], version: string): Description {
  const schemas: Record<string, Schema> = { Failure: failure }
  const paths: Description['paths'] = {}
  for (const route of routes.filter(one => isApi(one.path))) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Rød Tråd', version, description: 'Everything under /api/v1 asks for a bearer token. What a token may not know of is not found.' },
    paths,
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}

const failure: Schema = {
  type: 'object', required: ['code', 'message'], additionalProperties: false,
  properties: { code: { type: 'string', description: 'the same from release to release' }, message: { type: 'string' } },
}

function operation(route: Route, schemas: Record<string, Schema>): Schema {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const { properties = {}, required = [] } = schemaOf(route.input, schemas, 'input') as { properties?: Record<string, Schema>; required?: string[] }
  const parameters = Object.entries(properties).map(([name, { description, ...schema }]) => {
    const where = inPath.includes(name) ? 'path' : 'query'
    return { name, in: where, required: where === 'path' || required.includes(name), ...description === undefined ? {} : { description }, schema }
  })
  const isPublic = route.permission === 'public'
  const answered = route.output === undefined ? fileOrAnything(route) : { 'application/json': { schema: schemaOf(route.output, schemas, 'output') } }
  const codes: [number, string][] = [
    ...parameters.some(one => one.in === 'query') ? [[400, 'a parameter or cursor that cannot be right']] as [number, string][] : [],
    ...isPublic ? [] : [[401, 'no token, or one that was revoked or has expired'], [403, 'not for this token']] as [number, string][],
    ...inPath.length > 0 ? [[404, 'not there, or not for this token to know of']] as [number, string][] : [],
  ]
  return {
    ...parameters.length === 0 ? {} : { parameters },
    security: isPublic ? [] : [{ token: [] }],
    responses: Object.fromEntries([
      ['200', { description: 'what was asked for', content: answered }],
      ...codes.map(([code, description]) => [String(code), { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } } }] as const),
    ]),
  }
}

function fileOrAnything({ path }: Route): Schema {
  return path.endsWith('.json') ? { 'application/json': { schema: { type: 'object' } } } : { 'application/octet-stream': {} }
}

/** A schema as JSON Schema; those with an id of their own are put among the components and referred to. */
function schemaOf(schema: z.ZodType, schemas: Record<string, Schema>, io: 'input' | 'output'): Schema {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io }) as Schema & { $defs?: Record<string, Schema> }
  for (const [name, { id: _id, ...one }] of Object.entries($defs)) schemas[name] = referring(one)
  const { id, ...whole } = rest as Schema & { id?: string }
  if (id === undefined) return referring(whole)
  schemas[id] = referring(whole)
  return { $ref: `#/components/schemas/${id}` }
}

function referring<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Value
}

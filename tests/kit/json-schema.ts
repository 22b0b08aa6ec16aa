/** As much of JSON Schema 2020-12 as the contract and the API's description use. An unknown keyword that would constrain is an error, never passed over. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  enum?: unknown[]
  const?: unknown
  pattern?: string
  minimum?: number
  maximum?: number
  anyOf?: Schema[]
  $defs?: Record<string, Schema>
}

const known = new Set(['$ref', 'type', 'required', 'properties', 'additionalProperties', 'items', 'prefixItems', 'minItems', 'maxItems', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'anyOf', '$defs', '$schema', '$id', 'title', 'description'])

/** Where a value breaks a schema: "items.0.number: is not string or null". */
export function schemaBreaches(value: unknown, schema: Schema, whole: Schema = schema, path = ''): string[] {
  const unknown = Object.keys(schema).find((word) => !known.has(word))
  if (unknown !== undefined) throw new Error(`the schema says ${unknown}, which is not checked here`)
  const at = path === '' ? 'the reading' : path
  return [
    ...(schema.$ref === undefined ? [] : schemaBreaches(value, referred(schema.$ref, whole), whole, path)),
    ...(schema.type === undefined || [schema.type].flat().some((type) => isOf(value, type)) ? [] : [`${at}: is not ${[schema.type].flat().join(' or ')}`]),
    ...('const' in schema && value !== schema.const ? [`${at}: is not ${String(schema.const)}`] : []),
    ...(schema.enum === undefined || schema.enum.includes(value) ? [] : [`${at}: is none of ${schema.enum.join(', ')}`]),
    ...(schema.anyOf === undefined || schema.anyOf.some((one) => schemaBreaches(value, one, whole, path).length === 0) ? [] : [`${at}: fits none of the forms`]),
    ...(typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value) ? [`${at}: does not look like ${schema.pattern}`] : []),
    ...(typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum ? [`${at}: is below ${schema.minimum}`] : []),
    ...(typeof value === 'number' && schema.maximum !== undefined && value > schema.maximum ? [`${at}: is above ${schema.maximum}`] : []),
    ...(Array.isArray(value) ? ofList(value, schema, whole, path) : []),
    ...(isOf(value, 'object') ? ofObject(value as Record<string, unknown>, schema, whole, path) : []),
  ]
}

function referred(ref: string, whole: Schema): Schema {
  const found = whole.$defs?.[ref.replace(/^#\/\$defs\//, '')]
  if (found === undefined) throw new Error(`the schema has no ${ref}`)
  return found
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

const below = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`)

function ofList(value: unknown[], schema: Schema, whole: Schema, path: string): string[] {
  const { items, prefixItems = [], minItems = 0, maxItems = Infinity } = schema
  return [
    ...(value.length < minItems || value.length > maxItems ? [`${path}: has ${value.length} entries`] : []),
    ...value.flatMap((one, index) => {
      const of = prefixItems[index] ?? items
      return of === undefined ? [] : schemaBreaches(one, of, whole, below(path, index))
    }),
  ]
}

function ofObject(value: Record<string, unknown>, { required = [], properties = {}, additionalProperties }: Schema, whole: Schema, path: string): string[] {
  return [
    ...required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${below(path, name)}: is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      const of = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (of !== undefined) return schemaBreaches(one, of, whole, below(path, name))
      return additionalProperties === false ? [`${below(path, name)}: is not of the contract`] : []
    }),
  ]
}

import type { StorePlace } from '../storage/open-storage.ts'
import type { Typed } from './typed-options.ts'

/** Where the store is: --data, else ROEDTRAAD_DATA, else ./data; and DATABASE_URL, from the environment alone, for a command line is seen by everybody on the machine. */
export function storePlace({ values }: Pick<Typed, 'values'>, env: NodeJS.ProcessEnv): StorePlace {
  return { data: values['data'] === undefined ? env.ROEDTRAAD_DATA || 'data' : String(values['data']), databaseUrl: env.DATABASE_URL || undefined }
}

/** What may be shown of the place: the folder, or host and database without user and password. */
export function placeInWords({ data, databaseUrl }: StorePlace): string {
  if (databaseUrl === undefined) return data
  const url = URL.parse(databaseUrl)
  return url === null ? 'DATABASE_URL' : `${url.host}${url.pathname}`
}

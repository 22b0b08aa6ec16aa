import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely'
import type { DatabaseConnection, Driver, PostgresDialectConfig, TransactionSettings } from 'kysely'
import pg from 'pg'
import type { PoolConfig } from 'pg'
import { storable } from './engine.ts'
import { StoreTrouble } from './store-trouble.ts'

/** Connections of one process. */
const most = 10

/** Milliseconds until a server that says nothing is given up. */
const patience = 10_000

/** Milliseconds after which the server gives up a transaction whose program says nothing more, so that it holds up nobody. */
const silence = 60_000

/** Counts and sums come as int8 and numeric, which pg leaves as text for fear of 2^53; nothing is counted here that comes near. */
const readers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.BYTEA, text => new Uint8Array(Buffer.from(text.slice(2), 'hex'))],
])

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (format === 'binary' ? undefined : readers.get(oid)) ?? pg.types.getTypeParser(oid, format),
}

export interface PostgresAddress {
  /** host, port and database: what may be shown */
  where: string
  options: PoolConfig
}

/** Throws StoreTrouble `badAddress` for what is no address of a PostgreSQL database: postgres://user:password@host:port/database */
export function postgresAddress(url: string): PostgresAddress {
  const told = whatIsTold(url)
  if (told === null) throw new StoreTrouble('badAddress', 'DATABASE_URL')
  const options = { connectionString: url, max: most, connectionTimeoutMillis: patience, idle_in_transaction_session_timeout: silence, keepAlive: true, application_name: 'roedtraad', types: types as NonNullable<PoolConfig['types']> }
  return { where: `${told.host}:${told.port}/${told.database}`, options }
}

function whatIsTold(url: string): { host: string; port: number; database: string } | null {
  if (!/^postgres(?:ql)?:\/\/.*\/[^/?]+(?:\?.*)?$/s.test(url)) return null
  try {
    const { host, port, database } = new pg.Client({ connectionString: url })
    return host === '' || !Number.isInteger(port) ? null : { host, port, database: database ?? '' }
  } catch {
    return null
  }
}

/** pg leaves a line open on which it could not sign in; for a minute it would keep the program from ending. */
class ClosingClient extends pg.Client {
  override connect(): Promise<pg.Client>
  override connect(told: (error: Error) => void): void
  override connect(told?: (error: Error) => void): Promise<pg.Client> | void {
    if (told === undefined) return super.connect()
    super.connect((error: Error | undefined) => {
      if (error) this.end(() => undefined)
      told(error as Error)
    })
  }
}

/** Kysely on PostgreSQL, through a pool. */
export class PooledPostgresDialect extends PostgresDialect {
  private readonly config: PostgresDialectConfig

  constructor({ options }: PostgresAddress) {
    const pool = new pg.Pool({ ...options, Client: ClosingClient })
    // a connection that breaks, lying idle or held by a transaction: what is asked on it fails, the pool lets it go and opens another
    pool.on('error', () => undefined)
    pool.on('connect', client => client.on('error', () => undefined))
    const config = { pool }
    super(config)
    this.config = config
  }

  override createDriver(): Driver {
    return new OneByOneDriver(this.config)
  }
}

/** The turn to change something; any number will do that no other program on the same database takes. */
const turn = 7_213_904

/**
 * Transactions come one after another, as in SQLite, each seeing all that was done before it: what is looked up in one and
 * then written is still so, no two wait for each other in a circle, and twenty starters migrate once. Within an organisation
 * the audit chain lets the writers through one by one in any case. What only reads asks for `setAccessMode('read only')` and waits for nobody.
 */
class OneByOneDriver extends PostgresDriver {
  private readonly taught = new WeakSet<DatabaseConnection>()

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    // what a server or database is set to by default would be another house's rule
    if (settings.accessMode === 'read only') return super.beginTransaction(connection, { isolationLevel: 'repeatable read', ...settings })
    await connection.executeQuery(CompiledQuery.raw(`start transaction isolation level ${settings.isolationLevel ?? 'read committed'}; select pg_advisory_xact_lock(${turn})`))
  }

  override async acquireConnection(...asked: Parameters<PostgresDriver['acquireConnection']>): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection(...asked)
    if (this.taught.has(connection)) return connection
    this.taught.add(connection)
    const run = connection.executeQuery.bind(connection)
    connection.executeQuery = query => run({ ...query, parameters: query.parameters.map(storable) })
    return connection
  }
}

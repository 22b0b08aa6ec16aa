import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely'
import type { DatabaseConnection, Driver, SqliteDatabase, SqliteStatement } from 'kysely'
import { storable } from './engine.ts'

/**
 * Kysely on Node's own SQLite. WAL so that readers never wait for a writer;
 * synchronous=FULL so that what was acknowledged survives a power cut (WAL's default, NORMAL, may lose it);
 * secure_delete so that what was removed is overwritten, not left lying in the file.
 */
export class NodeSqliteDialect extends SqliteDialect {
  constructor(path: string) {
    const database = openFile(path)
    super({ database })
    this.wrapped = database
  }

  private readonly wrapped: SqliteDatabase

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.wrapped })
  }
}

/**
 * A transaction takes its write lock at once: a deferred one that reads first and writes later
 * fails with "database is locked" when another process has written in between.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk has rolled the transaction back already (https://www.sqlite.org/lang_transaction.html, 2.3): what is told is the full disk. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!(error instanceof Error && /no transaction is active/.test(error.message))) throw error
    })
  }
}

function openFile(path: string): SqliteDatabase {
  const file = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 10_000 })
  // like tells large letters from small, as in PostgreSQL
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on; pragma case_sensitive_like = on')
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = kept.get(sql)
      // set anew, it is the youngest
      if (known !== undefined) kept.delete(sql)
      const prepared = known ?? statement(file, sql)
      if (isKept(sql)) kept.set(sql, prepared)
      const [oldest = ''] = kept.keys()
      if (kept.size > mostKept) kept.delete(oldest)
      return prepared
    },
  }
}

/** Statements a connection keeps prepared: more than all pages together have. */
const mostKept = 200

/** What changes the form of the store or asks about it comes once. */
function isKept(sql: string): boolean {
  return /^(?:select|insert|update|delete|with|begin|commit|rollback)\b/i.test(sql)
}

type Parameters = Parameters_<StatementSync['all']>
type Parameters_<F> = F extends (...values: infer P) => unknown ? P : never

function statement(file: DatabaseSync, sql: string): SqliteStatement {
  const prepared = file.prepare(sql)
  const given = (values: ReadonlyArray<unknown>) => values.map(storable) as Parameters
  return {
    reader: prepared.columns().length > 0,
    all: values => prepared.all(...given(values)),
    run: values => prepared.run(...given(values)),
    // whoever walks through may stop half way, and the statement stands there
    iterate: values => file.prepare(sql).iterate(...given(values)),
  }
}

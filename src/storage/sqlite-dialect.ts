import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely'
import type { DatabaseConnection, Driver, SqliteDatabase, SqliteStatement } from 'kysely'

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
}

function openFile(path: string): SqliteDatabase {
  const file = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 10_000 })
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on')
  return { close: () => file.close(), prepare: sql => statement(file.prepare(sql)) }
}

type Parameters = Parameters_<StatementSync['all']>
type Parameters_<F> = F extends (...values: infer P) => unknown ? P : never

function statement(prepared: StatementSync): SqliteStatement {
  const given = (values: ReadonlyArray<unknown>) => values as Parameters
  return {
    reader: prepared.columns().length > 0,
    all: values => prepared.all(...given(values)),
    run: values => prepared.run(...given(values)),
    iterate: values => prepared.iterate(...given(values)),
  }
}

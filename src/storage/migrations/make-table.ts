import type { ForeignKeyConstraintBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from '../migrate.ts'

/** "text" or "integer"; a question mark says that the column may be empty. */
export type Column = 'text' | 'text?' | 'integer' | 'integer?'

export interface NewTable {
  name: string
  /** the organisation comes first in every table and is not listed */
  columns: Record<string, Column>
  /** what names a row within its organisation */
  key: string[]
  /** other columns no two rows of an organisation share */
  unique?: Record<string, string[]>
  /** columns that name a row of another table; `goes` rows go with it */
  refers?: { columns: string[]; to: string; key: string[]; goes?: boolean }[]
  /** by index name: the columns looked up by, after the organisation */
  indexes?: Record<string, string[]>
}

/** Makes a table whose every key begins with the organisation. */
export async function makeTable(db: Kysely<unknown>, types: ColumnTypes, made: NewTable): Promise<void> {
  let table = db.schema.createTable(made.name).addColumn('organisation', types.text, c => c.notNull())
  for (const [name, column] of Object.entries(made.columns)) {
    table = table.addColumn(name, column.startsWith('text') ? types.text : 'integer', c => column.endsWith('?') ? c : c.notNull())
  }
  for (const [name, columns] of Object.entries(made.unique ?? {})) table = table.addUniqueConstraint(name, ['organisation', ...columns] as never[])
  for (const { columns, to, key, goes } of made.refers ?? []) {
    const after = (c: ForeignKeyConstraintBuilder) => goes === true ? c.onDelete('cascade') : c
    table = table.addForeignKeyConstraint(`${made.name}_${columns.join('_')}`, ['organisation', ...columns] as never[], to, ['organisation', ...key], after)
  }
  await table.addPrimaryKeyConstraint(`${made.name}_key`, ['organisation', ...made.key] as never[]).execute()
  for (const [name, columns] of Object.entries(made.indexes ?? {})) {
    await db.schema.createIndex(name).on(made.name).columns(['organisation', ...columns]).execute()
  }
}

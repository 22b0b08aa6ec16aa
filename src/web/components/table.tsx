import type { Children } from '../jsx/html.ts'

export interface TableRow {
  key: string
  /** one for each column; the first names the row. "" and null: nothing, and on a phone not even the column's title */
  cells: readonly Children[]
}

export interface TableProps {
  caption: string
  /** the caption is seen as well as heard: where no heading above says the same */
  captionShown?: boolean
  /** titles of the columns; on a phone they stand before each value */
  columns: readonly string[]
  rows: readonly TableRow[]
  /** wider than its words: more room for the first column */
  name?: string
}

/** A table whose rows become blocks of "title value" on a phone. */
export function Table({ caption, captionShown = false, columns, rows, name }: TableProps) {
  return (
    <table class={name === undefined ? 'rt-table rt-table--plain' : `rt-table rt-table--plain rt-table--${name}`}>
      <caption class={captionShown ? 'rt-caption' : 'sr-only'}>{caption}</caption>
      <thead><tr>{columns.map(title => <th scope="col" key={title}>{title}</th>)}</tr></thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key}>
            {row.cells.map((cell, at) => at === 0 ? <th scope="row" key={at}>{cell}</th> : <td data-label={columns[at]} key={at}>{cell === '' || cell === null ? null : <div>{cell}</div>}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

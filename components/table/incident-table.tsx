import type { Places } from '@/components/dashboard/to-places'
import type { Words } from '@/components/words/en'
import type { TableWords } from '@/components/words/table-words'
import type { ArticleItem, IncidentFeature } from '@/lib/model/responses'
import { Body, Column, Head, Row, Table } from './cells'
import { IncidentTableRow } from './incident-table-row'
import styles from './table.module.css'
import { type SortColumn, sortColumns, type TableParams, toTableHref } from './table-params'

type IncidentTableProps = {
  words: Words
  table: TableWords
  params: TableParams
  rows: readonly IncidentFeature[]
  places: Places
  articles: readonly Pick<ArticleItem, 'id' | 'language'>[]
  caption: string
}

type HeadingProps = Pick<IncidentTableProps, 'table' | 'params'> & { column: SortColumn }

/** A column that can be sorted by: the link turns the order round where it is the one already. */
function Heading({ table, params, column }: HeadingProps) {
  const { by, descending } = params.sort
  const isSorted = by === column
  const href = toTableHref({ ...params, page: 1, sort: { by: column, descending: isSorted && !descending } })
  return (
    <Column aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}>
      <a href={href} aria-label={table.sortBy(table.columns[column])}>
        {table.columns[column]}
        {isSorted ? <span aria-hidden="true">{descending ? ' ↓' : ' ↑'}</span> : null}
      </a>
    </Column>
  )
}

/** Every incident of a page: what, how many, where, when, who says so, and the way to the sentence. */
export function IncidentTable(props: IncidentTableProps) {
  const { words, table, params, rows, places, articles, caption } = props
  const { by, descending } = params.sort
  const languages = new Map(articles.map(({ id, language }) => [id, language]))
  return (
    <Table className={styles.table}>
      <caption>
        <strong>{table.incidents}</strong> {caption} {table.sorted(table.columns[by], descending)}.
      </caption>
      <Head>
        <Row>
          {sortColumns.map((column) => (
            <Heading key={column} table={table} params={params} column={column} />
          ))}
          <Column>{table.columns.sentence}</Column>
        </Row>
      </Head>
      <Body>
        {rows.map((incident) => (
          <IncidentTableRow
            key={incident.id}
            words={words}
            table={table}
            incident={incident}
            places={places}
            query={params.query}
            languages={languages}
          />
        ))}
      </Body>
    </Table>
  )
}

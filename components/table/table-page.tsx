import { activeFilters, withParam } from '@/components/dashboard/search-params'
import { dayShown } from '@/components/dashboard/standing'
import { describeFilter } from '@/components/filters/describe-filter'
import type { Words } from '@/components/words/en'
import type { TableWords } from '@/components/words/table-words'
import { IncidentTable } from './incident-table'
import { PageLinks } from './page-links'
import { PrisonTable } from './prison-table'
import styles from './table.module.css'
import { TableFilters } from './table-filters'
import { toTableHref } from './table-params'
import type { TableView } from './table-view'
import { ZoneTable } from './zone-table'

type TablePageProps = { words: Words; table: TableWords; view: TableView }

/** The moment, the reports and the filters that a table's rows answer to. */
function sayScope(words: Words, table: TableWords, view: TableView): string {
  const { query } = view.table
  const { asOf, reports } = view.standing
  const active = activeFilters(query).map((one) => describeFilter(words, view.places, view.articles, one))
  const filters = active.length > 0 ? table.filters(active) : table.noFilter
  return `${words.known.asOf(asOf, reports, null)}. ${filters}.`
}

/** The whole page: the filters, then incidents, emergency zones and prisons as tables. */
export function TablePage({ words, table, view }: TablePageProps) {
  const { incidents, zones, prisons, places, pages } = view
  const { rows, first, total } = incidents
  const { query } = view.table
  const other = words.language === 'en' ? 'es' : 'en'
  const scope = sayScope(words, table, view)
  const day = dayShown(query, view.standing)
  return (
    <main className={styles.page}>
      <p className={styles.ways}>
        <a href={query.size > 0 ? `/?${query}` : '/'}>{table.home}</a>
        <a
          href={toTableHref({ ...view.table, query: withParam(query, 'lang', other) })}
          lang={other}
          hrefLang={other}
        >
          {other === 'es' ? 'Español' : 'English'}
        </a>
      </p>
      <h1>{table.title(view.title)}</h1>
      <TableFilters
        articles={view.articles.filter(({ id }) => query.getAll('source').includes(id))}
        publishers={[...new Set(view.articles.map(({ publisher }) => publisher))].sort()}
        facets={view.facets}
        features={view.features}
        chosen={view.chosen}
        isEmpty={total === 0}
      />
      {view.missing === null ? null : <p role="status">{table.noPage(view.missing, pages)}</p>}
      {total > 0 ? (
        <IncidentTable
          words={words}
          table={table}
          params={view.table}
          rows={rows}
          places={places}
          articles={view.articles}
          caption={`${scope} ${table.rows(first + 1, first + rows.length, total)}.`}
        />
      ) : null}
      <PageLinks table={table} params={view.table} pages={pages} />
      {zones.length > 0 ? (
        <ZoneTable
          words={words}
          table={table}
          zones={zones}
          places={places}
          day={day}
          query={query}
          caption={scope}
        />
      ) : null}
      {prisons.length > 0 ? (
        <PrisonTable words={words} table={table} prisons={prisons} places={places} day={day} />
      ) : null}
    </main>
  )
}

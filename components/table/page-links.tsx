import type { TableWords } from '@/components/words/table-words'
import styles from './table.module.css'
import { type TableParams, toTableHref } from './table-params'

type PageLinksProps = { table: TableWords; params: TableParams; pages: number }

/** Ways to the page before and the page after; nothing where there is but one. */
export function PageLinks({ table, params, pages }: PageLinksProps) {
  const { page } = params
  if (pages < 2) return null
  return (
    <nav aria-label={table.pages} className={styles.pages}>
      {page > 1 ? <a href={toTableHref({ ...params, page: page - 1 })}>{table.previous}</a> : null}
      <span>{table.page(page, pages)}</span>
      {page < pages ? <a href={toTableHref({ ...params, page: page + 1 })}>{table.next}</a> : null}
    </nav>
  )
}

'use client'
import { Fragment } from 'react'
import { OutsideLink } from '@/components/article/outside-link'
import { useWords } from '@/components/words/words-context'
import styles from './credits.module.css'
import type { Credit } from './first-view'

/** Whose data and whose tools the page stands on, with their licences. */
export function Credits({ credits }: { credits: readonly Credit[] }) {
  const { credits: words } = useWords()
  return (
    <footer className={styles.credits}>
      <h2>{words.region}</h2>
      <p>{words.note}</p>
      <dl lang="en">
        {credits.map(({ what, source, licence, url }) => (
          <Fragment key={`${what} ${source}`}>
            <dt>{what}</dt>
            <dd>
              <OutsideLink url={url}>{source}</OutsideLink> ({licence})
            </dd>
          </Fragment>
        ))}
      </dl>
      <p>
        {words.drawnBy} <OutsideLink url="https://leafletjs.com">Leaflet</OutsideLink> (BSD 2-Clause). Source
        Serif 4, Inter (OFL 1.1).
      </p>
      <p>
        <a href="/api/openapi.json">{words.api}</a>
      </p>
    </footer>
  )
}

'use client'
import { Fragment, type ReactNode } from 'react'
import { OutsideLink } from '@/components/article/outside-link'
import { useWords } from '@/components/words/words-context'
import type { Credit } from '@/lib/model/credit'
import styles from './credits.module.css'

const leafletUrl = 'https://leafletjs.com'

/** The makers who ask to be named, in one line. */
export function Attributions({ credits }: { credits: readonly Credit[] }) {
  const asked = credits.flatMap(({ attribution, url }) => (attribution ? [{ name: attribution, url }] : []))
  return [...asked, { name: 'Leaflet', url: leafletUrl }].map(({ name, url }, index) => (
    <Fragment key={name}>
      {index > 0 ? ' · ' : ''}
      <OutsideLink url={url}>{name}</OutsideLink>
    </Fragment>
  ))
}

/** Whose data and whose tools the page stands on: a line, and behind it every source with its licence. */
export function Credits({ credits, children }: { credits: readonly Credit[]; children?: ReactNode }) {
  const { credits: words } = useWords()
  return (
    <footer className={styles.credits}>
      <p className={styles.line}>
        <Attributions credits={credits} />
      </p>
      {children}
      <details>
        <summary>{words.region}</summary>
        <p>
          {words.note} <a href="/developers">{words.api}</a>
        </p>
        <dl>
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
          {words.drawnBy} <OutsideLink url={leafletUrl}>Leaflet</OutsideLink> (BSD 2-Clause).{' '}
          <a href="/licences/source-serif-4.txt">Source Serif 4</a>, <a href="/licences/inter.txt">Inter</a>{' '}
          (OFL 1.1).
        </p>
      </details>
    </footer>
  )
}

'use client'
import dynamic from 'next/dynamic'
import { useCallback, useState } from 'react'
import { OutsideLink } from '@/components/article/outside-link'
import { useWords } from '@/components/words/words-context'
import { toAttributionParts } from './attribution-parts'
import styles from './map.module.css'
import type { MapProps } from './map-props'

const CrisisMap = dynamic(() => import('./crisis-map'), { ssr: false })

/** The map's root: a quiet ground of the same size until Leaflet has come, then the map that can be dragged. */
export function MapFrame(props: MapProps) {
  const words = useWords()
  const [isReady, setReady] = useState(false)
  const onReady = useCallback(() => setReady(true), [])
  return (
    <section
      id="map"
      className={styles.frame}
      aria-label={words.map.region}
      data-ready={isReady ? 'interactive' : undefined}
    >
      {isReady ? null : (
        <p className={styles.waiting}>
          <span>{words.map.loading}</span>
          <noscript>{words.map.noScript}</noscript>
        </p>
      )}
      <CrisisMap {...props} onReady={onReady} />
      {props.tiles ? (
        <p className={styles.tiles}>
          {toAttributionParts(props.tiles.attribution).map(({ text, url }) => (
            <OutsideLink key={text} url={url}>
              {text}
            </OutsideLink>
          ))}
        </p>
      ) : null}
    </section>
  )
}

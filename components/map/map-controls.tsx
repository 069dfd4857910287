import type { Map as LeafletMap } from 'leaflet'
import { useWords } from '@/components/words/words-context'
import styles from './map.module.css'

/** Zoom buttons and the way back to the whole area, in the page's language. */
export function MapControls({ map, onReset }: { map: LeafletMap; onReset: () => void }) {
  const { map: words } = useWords()
  return (
    <div className={styles.controls}>
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        data-map-zoom=""
        onClick={() => map.zoomIn(1)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        data-map-zoom=""
        onClick={() => map.zoomOut(1)}
      >
        −
      </button>
      <button type="button" aria-label={words.resetHint} title={words.resetHint} onClick={onReset}>
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
          <path d="M-6 -2V-6H-2M2 -6H6V-2M6 2V6H2M-2 6H-6V2" />
        </svg>
      </button>
    </div>
  )
}

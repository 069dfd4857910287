import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import type { PlaceFeature } from '@/lib/model/responses'
import type { BaseMap } from './base-map'
import styles from './map.module.css'
import { provincesUndrawn } from './target'

/** Why a map of a region alone shows nothing of it: no outline of the region is at hand. */
export function Undrawn({ base, chosen }: { base: BaseMap; chosen: readonly PlaceFeature[] }) {
  const { map, formats } = useWords()
  const places = usePlaces()
  const names = provincesUndrawn(base, chosen).map(({ properties }) => places.bareNameOf(properties))
  return names.length > 0 ? <p className={styles.undrawn}>{map.noOutline(formats.list(names))}</p> : null
}

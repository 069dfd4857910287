'use client'
import { PlaceReason } from '@/components/article/place-reason'
import { usePlaces } from '@/components/dashboard/places-context'
import { useWords } from '@/components/words/words-context'
import styles from './detail.module.css'

type WhyPlaceProps = { reason: string | null; place: { id: string; name: string } | null }

/** Why the reader put a claim where it stands. */
export function WhyPlace({ reason, place }: WhyPlaceProps) {
  const words = useWords()
  const { names, nameOf } = usePlaces()
  if (reason === null) return null
  return (
    <>
      <h3>{words.detail.why}</h3>
      <PlaceReason
        words={words}
        reason={reason}
        names={place ? [...names, [place.name, nameOf(place)]] : names}
        className={styles.reason}
      />
    </>
  )
}

'use client'
import { useWords } from '@/components/words/words-context'
import styles from './embed.module.css'
import { toInteractiveAddress } from './embed-addresses'

/**
 * Turns the still map into the one that moves, which public/embed-frame.js offers and follows for the whole map: without
 * script nothing moves there either.
 */
export function ExploreLink({ params, isLeft }: { params: URLSearchParams; isLeft: boolean }) {
  const { embed } = useWords()
  return (
    <a
      className={isLeft ? `${styles.explore} ${styles.left}` : styles.explore}
      href={toInteractiveAddress(params)}
      target="_self"
      hidden
      data-explore=""
      data-offline={embed.offline}
    >
      {embed.explore}
    </a>
  )
}

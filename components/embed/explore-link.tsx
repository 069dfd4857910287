'use client'
import { useWords } from '@/components/words/words-context'
import styles from './embed.module.css'
import { toInteractiveAddress } from './embed-addresses'

/**
 * Turns the still map into the one that moves, which public/embed-frame.js offers and follows for the whole map: without
 * script nothing moves there either.
 */
export function ExploreLink({ params }: { params: URLSearchParams }) {
  const { embed } = useWords()
  return (
    <a
      className={styles.explore}
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

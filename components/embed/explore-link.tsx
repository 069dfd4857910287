'use client'
import { useWords } from '@/components/words/words-context'
import styles from './embed.module.css'
import { toInteractiveAddress } from './embed-addresses'

/** Turns the still map into the one that moves: a plain link, which public/embed-frame.js follows for the whole map. */
export function ExploreLink({ params }: { params: URLSearchParams }) {
  const { embed } = useWords()
  return (
    <a
      className={styles.explore}
      href={toInteractiveAddress(params)}
      target="_self"
      data-explore=""
      data-offline={embed.offline}
    >
      {embed.explore}
    </a>
  )
}

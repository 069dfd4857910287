import { useWords } from '@/components/words/words-context'
import styles from './map.module.css'
import type { PageGesture } from './use-framed-gestures'

const zoomKey = () => (/Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl')

/** How the map is moved, said quietly to those who moved the page instead. Only for eyes: the keyboard has its own ways. */
export function GestureHint({ tried }: { tried: PageGesture | null }) {
  const { embed } = useWords()
  return (
    <p className={styles.hint} data-shown={tried !== null || undefined} aria-hidden="true">
      {tried === 'finger' ? embed.twoFingers : tried === 'wheel' ? embed.withKey(zoomKey()) : null}
    </p>
  )
}

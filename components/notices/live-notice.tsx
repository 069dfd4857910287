'use client'
import type { ReactNode } from 'react'
import type { Part } from '@/components/hooks/use-live'
import { useOnline } from '@/components/hooks/use-online'
import type { View } from '@/components/hooks/use-view'
import { useWords } from '@/components/words/words-context'
import styles from './live-notice.module.css'

type LiveNoticeProps = {
  view: View
  /** What is new, said where nothing more urgent is. */
  news?: ReactNode
}

type Sort = 'offline' | 'refused' | 'away' | 'partial' | 'news' | 'busy'

/** The gravest first: no connection at all, a refusal, no answer at all, no answer to some. */
function sortOf(all: readonly Part[], isOnline: boolean, news: ReactNode, isOld: boolean): Sort | null {
  const failed = all.filter(({ failure }) => failure !== null).length
  if (!isOnline) return 'offline'
  if (all.some(({ failure }) => failure === 'refused')) return 'refused'
  if (failed === all.length) return 'away'
  if (failed > 0) return 'partial'
  if (news) return 'news'
  return isOld ? 'busy' : null
}

/** Says plainly when what is shown may be out of date, and why. Always there, so that a change is read out. */
export function LiveNotice({ view: { parts, isOld }, news = null }: LiveNoticeProps) {
  const { live, formats, detail: words } = useWords()
  const all = Object.values(parts)
  const sort = sortOf(all, useOnline(), news, isOld)
  const at = formats.moment(Math.min(...all.map((part) => part.at)))
  const failed = (Object.keys(parts) as (keyof View['parts'])[]).filter((key) => parts[key].failure)
  const said: Record<Sort, ReactNode> = {
    offline: live.offline(at),
    refused: live.refused(all.find(({ failure }) => failure === 'refused')?.detail ?? ''),
    away: live.away(at),
    partial: live.partial(
      failed.map((key) => live.parts[key]),
      at,
    ),
    news,
    busy: live.busy,
  }
  const mayRetry = sort === 'away' || sort === 'partial'
  const isRough = isOld && (sort === 'offline' || sort === 'away')
  const ask = () => {
    for (const { failure, retry } of all) if (failure) retry()
  }
  return (
    <p role="status" className={styles.notice} data-shown={sort ?? undefined} data-over-map="">
      {sort ? said[sort] : null}
      {isRough ? ` ${live.notApplied}` : ''}
      {mayRetry ? (
        <button type="button" onClick={ask}>
          {words.retry}
        </button>
      ) : null}
    </p>
  )
}

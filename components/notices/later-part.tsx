'use client'
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '@/components/words/words-context'
import { ErrorBoundary } from './error-boundary'
import styles from './part-notice.module.css'

/** What comes apart from the page: whoever opens it anew after it could not be fetched asks anew. */
export type Later<P> = { next: ComponentType<P> }

export function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const ask = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (error) => {
          later.next = ask()
          throw error
        },
      ),
    )
  const later: Later<P> = { next: ask() }
  return later
}

type LaterPartProps<P> = {
  part: Later<P>
  /** In its place until it has come. */
  meanwhile?: ReactNode
  children: (Part: ComponentType<P>) => ReactNode
}

/**
 * A part of the page that comes when it is asked for. Where it cannot be had the page stays as it is, and a way to ask again
 * stands in the part's place.
 */
export function LaterPart<P>({ part, meanwhile, children }: LaterPartProps<P>) {
  const { live, detail } = useWords()
  const [{ Part, times }, setAsked] = useState({ Part: part.next, times: 1 })
  const notice = (
    <>
      {meanwhile}
      <p className={`${styles.notice} ${styles.later}`} role="status">
        {live.notShown}{' '}
        <button type="button" onClick={() => setAsked({ Part: part.next, times: times + 1 })}>
          {detail.retry}
        </button>
      </p>
    </>
  )
  return (
    <ErrorBoundary key={times} otherwise={notice}>
      <Suspense fallback={meanwhile}>{children(Part)}</Suspense>
    </ErrorBoundary>
  )
}

'use client'
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { useWords } from '@/components/words/words-context'
import styles from './part-notice.module.css'

class NotFetched extends Error {}

/** Whatever else fails within is the page's to tell. */
class UnlessNotFetched extends Component<{ children: ReactNode; otherwise: ReactNode }, { fault: unknown }> {
  override state = { fault: null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    if ((fault as unknown) instanceof NotFetched) return this.props.otherwise
    throw fault
  }
}

function NotFetchedNotice({ onAgain }: { onAgain: () => void }) {
  const { live, detail } = useWords()
  return (
    <p className={styles.notice} role="status">
      {live.notFetched}{' '}
      <button type="button" onClick={onAgain}>
        {detail.retry}
      </button>
    </p>
  )
}

/** What comes apart from the page: whoever opens it anew after it could not be fetched asks anew. */
export type Later<P> = { next: ComponentType<P> }

export function fetchedLater<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const ask = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        () => {
          later.next = ask()
          throw new NotFetched()
        },
      ),
    )
  const later: Later<P> = { next: ask() }
  return later
}

type LaterPartProps<P> = { part: Later<P>; children: (Part: ComponentType<P>) => ReactNode }

/**
 * A part of the page that comes when it is asked for. Where it cannot be fetched the page stays as it is, and a way to ask
 * again stands in the part's place.
 */
export function LaterPart<P>({ part, children }: LaterPartProps<P>) {
  const [{ Part, times }, setAsked] = useState({ Part: part.next, times: 1 })
  return (
    <UnlessNotFetched
      key={times}
      otherwise={<NotFetchedNotice onAgain={() => setAsked({ Part: part.next, times: times + 1 })} />}
    >
      <Suspense>{children(Part)}</Suspense>
    </UnlessNotFetched>
  )
}

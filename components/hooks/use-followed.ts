import { startTransition, useEffect, useState } from 'react'

/** What one part of the page sees and another follows, past all that lies between them and does not care. */
export type Followed<T> = {
  now: T | null
  set: (value: T) => void
  follow: (tell: (value: T) => void) => () => void
}

/** Something to be followed; the same for as long as the page stands. */
export function useFollowed<T>(): Followed<T> {
  const [followed] = useState<Followed<T>>(() => {
    const followers = new Set<(value: T) => void>()
    const made: Followed<T> = {
      now: null,
      set: (value) => {
        made.now = value
        for (const tell of followers) tell(value)
      },
      follow: (tell) => {
        followers.add(tell)
        return () => followers.delete(tell)
      },
    }
    return made
  })
  return followed
}

/** What is followed, when there is time for it; null until it is known. */
export function useNow<T>(followed: Followed<T>): T | null {
  const [now, setNow] = useState<T | null>(null)
  useEffect(() => {
    if (followed.now !== null) setNow(() => followed.now)
    return followed.follow((value) => startTransition(() => setNow(() => value)))
  }, [followed])
  return now
}

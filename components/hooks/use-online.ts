import { useSyncExternalStore } from 'react'

function subscribe(notify: () => void): () => void {
  const names = ['online', 'offline'] as const
  for (const name of names) window.addEventListener(name, notify)
  return () => {
    for (const name of names) window.removeEventListener(name, notify)
  }
}

/** Does the browser believe that it has a connection? False is sure, true is not. */
export const useOnline = () =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )

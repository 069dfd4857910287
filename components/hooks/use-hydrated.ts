import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and until its page has come to life: what script alone can work is drawn after that. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

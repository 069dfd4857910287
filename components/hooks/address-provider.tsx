'use client'
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { withoutView } from '@/components/dashboard/search-params'
import { withoutTracking } from '@/lib/model/without-tracking'
import { addressChange } from './address'

/** What a page was asked for; the path stays for as long as the page does. */
export type Address = { path: string; query: string }

const AddressContext = createContext<Address | null>(null)
const CalmContext = createContext<Address | null>(null)

/** As the server reads it. */
const readQuery = () => new URLSearchParams(withoutTracking(window.location.search)).toString()

/** The query in the browser's address as it changes. A change is a transition: nobody waits for the page that it asks for. */
function useQuery(given: string): string {
  const [shown, setShown] = useState({ given, query: given })
  // The server has drawn the page anew, for another address.
  if (shown.given !== given) setShown({ given, query: given })
  useEffect(() => {
    const follow = () =>
      startTransition(() =>
        setShown((known) => {
          const query = readQuery()
          return known.query === query ? known : { ...known, query }
        }),
      )
    follow()
    const names = ['popstate', addressChange]
    for (const name of names) window.addEventListener(name, follow)
    return () => {
      for (const name of names) window.removeEventListener(name, follow)
    }
  }, [])
  return shown.query
}

/** The page's address for all that stands within: the server's at first, then the browser's. */
export function AddressProvider({ path, query: given, children }: Address & { children: ReactNode }) {
  const query = useQuery(given)
  const calm = withoutView(new URLSearchParams(query)).toString()
  const address = useMemo(() => ({ path, query }), [path, query])
  const calmAddress = useMemo(() => ({ path, query: calm }), [path, calm])
  return (
    <AddressContext value={address}>
      <CalmContext value={calmAddress}>{children}</CalmContext>
    </AddressContext>
  )
}

function useOf(context: typeof AddressContext): Address {
  const address = useContext(context)
  if (!address) throw new Error('an address is asked for outside of AddressProvider')
  return address
}

export const useAddress = () => useOf(AddressContext)

/** The address but for the view that the map was moved to: what only moves the map changes nothing of it. */
export const useCalmAddress = () => useOf(CalmContext)

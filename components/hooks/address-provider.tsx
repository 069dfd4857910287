'use client'
import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react'
import { addressChange } from './address'

/** What a page was asked for; the path stays for as long as the page does. */
export type Address = { path: string; query: string }

const AddressContext = createContext<Address | null>(null)

const readQuery = () => new URLSearchParams(window.location.search).toString()

/**
 * The page's address for all that stands within: the server's at first, then the browser's as it changes. A change is a
 * transition, so that nobody waits for the page that it asks for.
 */
export function AddressProvider({ path, query, children }: Address & { children: ReactNode }) {
  const [shown, setShown] = useState({ given: query, query })
  // The server has drawn the page anew, for another address.
  if (shown.given !== query) setShown({ given: query, query })
  useEffect(() => {
    const follow = () =>
      startTransition(() =>
        setShown((known) => {
          const now = readQuery()
          return known.query === now ? known : { ...known, query: now }
        }),
      )
    follow()
    const names = ['popstate', addressChange]
    for (const name of names) window.addEventListener(name, follow)
    return () => {
      for (const name of names) window.removeEventListener(name, follow)
    }
  }, [])
  return <AddressContext value={{ path, query: shown.query }}>{children}</AddressContext>
}

export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (!address) throw new Error('useAddress stands outside of AddressProvider')
  return address
}

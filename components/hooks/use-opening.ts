import { useRef, useState } from 'react'
import { type Selection, useSelection } from './use-selection'

type Kind = NonNullable<Selection['item']>['kind']

/**
 * Opening and closing what a page shows in detail. What was focused when a person opened something gets the focus back
 * when it closes; `openings` counts what a person has opened, so 0 says that it was the address.
 */
export function useOpening() {
  const { selection, select } = useSelection()
  const [openings, setOpenings] = useState(0)
  const opener = useRef<Element | null>(null)
  const { item, article } = selection
  return {
    item,
    article,
    openings,
    open: (kind: Kind, id: string) => {
      opener.current = document.activeElement
      setOpenings((count) => count + 1)
      select({ item: { kind, id }, article: null })
    },
    close: () => {
      select({ item: null, article: null })
      const { current } = opener
      if (current instanceof HTMLElement || current instanceof SVGElement) current.focus()
      opener.current = null
    },
    read: (id: string, claim: string) => select({ item, article: { id, claim } }),
    stopReading: () => select({ item, article: null }),
  }
}

import { useRef, useState } from 'react'
import { type Selection, useSelection } from './use-selection'

type Kind = NonNullable<Selection['item']>['kind']

/**
 * Opening and closing what a page shows in detail. What was focused when a person opened something gets the focus back
 * when it closes; `takesFocus` says that it was a person, not the address. `onOpened` is told of each opening.
 */
export function useOpening(onOpened: () => void = () => {}) {
  const { selection, select } = useSelection()
  const [takesFocus, setTakesFocus] = useState(false)
  const opener = useRef<Element | null>(null)
  const { item, article } = selection
  return {
    item,
    article,
    takesFocus,
    open: (kind: Kind, id: string) => {
      opener.current = document.activeElement
      setTakesFocus(true)
      select({ item: { kind, id }, article: null })
      onOpened()
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

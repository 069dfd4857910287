import { useEffect, useState } from 'react'
import type { Selection } from './use-selection'

type Item = NonNullable<Selection['item']>

const signsOf = ({ kind, id }: Item) => document.querySelectorAll(`#map [data-${kind}="${CSS.escape(id)}"]`)

/** While something is given, its signs on the map bear `data-lit`. */
export function useLit(item: Item | null): void {
  const [kind, id] = [item?.kind, item?.id]
  useEffect(() => {
    if (!kind || id === undefined) return
    const signs = signsOf({ kind, id })
    for (const sign of signs) sign.setAttribute('data-lit', '')
    return () => {
      for (const sign of signs) sign.removeAttribute('data-lit')
    }
  }, [kind, id])
}

/** The incident whose sign or row the pointer or the focus is on; null where it is elsewhere. */
export function usePointedAt(): string | null {
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(() => {
    const look = ({ target }: Event) => {
      const sign = target instanceof Element ? target.closest('[data-incident]') : null
      setPointed(sign?.getAttribute('data-incident') ?? null)
    }
    for (const name of ['pointerover', 'focusin']) document.addEventListener(name, look, true)
    return () => {
      for (const name of ['pointerover', 'focusin']) document.removeEventListener(name, look, true)
    }
  }, [])
  return pointed
}

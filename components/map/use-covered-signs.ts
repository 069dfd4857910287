import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { isCovered } from './is-covered'
import styles from './signs.module.css'

/** Whatever may lie over the map says so: a notice, a card, on a phone the filters. */
const covers = '[data-over-map]'

const boxOf = (element: Element) => element.getBoundingClientRect()
const meets = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** Signs that something lies over are out of reach until it has gone or the map has moved; what is selected stays in it. */
function markCovered(map: Element, box: HTMLElement): void {
  const frame = boxOf(map)
  const over = [...document.querySelectorAll(covers)].map(boxOf).filter((cover) => meets(cover, frame))
  const signs = over.length > 0 ? box.querySelectorAll(`.${styles.sign}:not([aria-current])`) : []
  const covered = new Set([...signs].filter((sign) => over.some((cover) => isCovered(boxOf(sign), cover))))
  for (const sign of box.querySelectorAll('[inert]')) if (!covered.has(sign)) sign.removeAttribute('inert')
  for (const sign of covered) sign.setAttribute('inert', '')
}

/** @param layout of the signs that are there: others come with another */
export function useCoveredSigns(
  map: LeafletMap | null,
  box: RefObject<HTMLElement | null>,
  layout: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signs are others when the layout is
  useEffect(() => {
    const { current } = box
    const frame = current?.closest('#map')
    if (!map || !current || !frame?.parentElement) return
    const update = () => markCovered(frame, current)
    let drawing = 0
    // With the frame that is drawn next, which lays everything out anyway.
    const updateSoon = () => {
      cancelAnimationFrame(drawing)
      drawing = requestAnimationFrame(update)
    }
    const sizes = new ResizeObserver(update)
    const watch = () => {
      sizes.disconnect()
      for (const cover of document.querySelectorAll(covers)) sizes.observe(cover)
      updateSoon()
    }
    const comings = new MutationObserver(watch)
    for (const beside of [frame, ...document.querySelectorAll(covers)])
      if (beside.parentElement) comings.observe(beside.parentElement, { childList: true })
    map.on('moveend', updateSoon)
    watch()
    return () => {
      cancelAnimationFrame(drawing)
      map.off('moveend', updateSoon)
      comings.disconnect()
      sizes.disconnect()
    }
  }, [map, box, layout])
}

import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect, useMemo } from 'react'
import { afterFrame } from './after-frame'
import { isCovered } from './is-covered'
import frameStyles from './map.module.css'
import notes from './notes.module.css'
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

const isInside = (a: DOMRect, b: DOMRect) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom

/** Words that the frame's edge or the buttons on it cut, with their lines, are not shown until the map has moved. */
function markCut(map: Element, box: HTMLElement): void {
  const frame = boxOf(map)
  const controls = [...map.querySelectorAll(`.${frameStyles.controls}`)].map(boxOf)
  const words = [...box.querySelectorAll(`.${notes.label}, .${notes.name}`)].map((label) => ({
    label,
    at: boxOf(label),
  }))
  for (const { label, at } of words) {
    const isCut = !isInside(at, frame) || controls.some((one) => meets(at, one))
    label.parentElement?.toggleAttribute('data-cut', meets(at, frame) && isCut)
  }
}

/** @param layout of the signs that are there: others come with another */
export function useCoveredSigns(
  map: LeafletMap | null,
  box: RefObject<HTMLElement | null>,
  layout: unknown,
): void {
  const { soon, never } = useMemo(
    () =>
      afterFrame(() => {
        const frame = box.current?.closest('#map')
        if (!frame || !box.current) return
        markCovered(frame, box.current)
        markCut(frame, box.current)
      }),
    [box],
  )
  useEffect(() => {
    const frame = box.current?.closest('#map')
    if (!map || !frame?.parentElement) return
    const sizes = new ResizeObserver(soon)
    const watch = () => {
      sizes.disconnect()
      for (const cover of document.querySelectorAll(covers)) sizes.observe(cover)
    }
    const comings = new MutationObserver(() => {
      watch()
      soon()
    })
    for (const beside of [frame, ...document.querySelectorAll(covers)])
      if (beside.parentElement) comings.observe(beside.parentElement, { childList: true })
    map.on('moveend', soon)
    // On a phone the page's own scrolling moves the sheet, whose handle lies over the map.
    addEventListener('scrollend', soon)
    watch()
    return () => {
      never()
      map.off('moveend', soon)
      removeEventListener('scrollend', soon)
      comings.disconnect()
      sizes.disconnect()
    }
  }, [map, box, soon, never])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signs are others when the layout is
  useEffect(() => {
    if (map) soon()
  }, [map, layout, soon])
}

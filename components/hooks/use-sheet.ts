import { useCallback, useRef } from 'react'
import { scrollBehavior } from './scroll-behavior'

/** Below this width the panel is a sheet that slides over the map; the same in dashboard.module.css. */
const phone = '(max-width: 760px) and (min-height: 481px)'
const third = 1 / 3 // of the height: how far the sheet shows at first

const isPhone = () => window.matchMedia(phone).matches

/** How far the page is scrolled with the sheet at a third, at half, and at full height. */
const stops = () => [0, (1 / 2 - third) * window.innerHeight, (1 - third) * window.innerHeight]

const scrollTo = (top: number) => window.scrollTo({ top, behavior: scrollBehavior() })

/**
 * The sheet of a phone: it is the page itself that scrolls over the map, so it opens with a finger, with keys and
 * without script. Its handle lifts it stop by stop.
 */
export function useSheet() {
  const sheet = useRef<HTMLElement>(null)
  const toggle = useCallback(() => {
    const next = stops().find((stop) => stop > window.scrollY + 8)
    scrollTo(next ?? 0)
  }, [])
  /** Pixels of the map's lower edge that the sheet covers, once it is where what is selected takes it. */
  const covered = useCallback((hasSelection: boolean) => {
    const map = document.getElementById('map')?.getBoundingClientRect()
    const top = sheet.current?.getBoundingClientRect().top
    if (!isPhone() || !map || top === undefined) return 0
    const lifted = hasSelection ? window.innerHeight / 2 : top
    return Math.max(0, map.bottom - Math.min(top, lifted))
  }, [])
  return { sheet, toggle, covered }
}

import type { MouseEvent } from 'react'

/** A click by which the browser opens a link in a tab or window of its own, or saves it. */
export const opensElsewhere = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

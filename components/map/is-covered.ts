type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

const half = 24 / 2 // px: of the least side of what can be pointed at (WCAG 2.2, 2.5.8)

/** Does something lie over a sign's middle, so that too little may be left of it to be pointed at? */
export function isCovered(sign: Box, cover: Box): boolean {
  const [x, y] = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2]
  const isBeside = x + half <= cover.left || x - half >= cover.right
  return !isBeside && y + half > cover.top && y - half < cover.bottom
}

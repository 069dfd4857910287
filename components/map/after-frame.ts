/**
 * Something to be done once the next frame is drawn: everything is laid out by then, and the frame need not wait for it.
 * Asked for again before that, it is done once.
 */
export function afterFrame(act: () => void): { soon: () => void; never: () => void } {
  let drawing = 0
  let drawn: ReturnType<typeof setTimeout> | undefined
  const never = () => {
    cancelAnimationFrame(drawing)
    clearTimeout(drawn)
  }
  const soon = () => {
    never()
    drawing = requestAnimationFrame(() => {
      drawn = setTimeout(act)
    })
  }
  return { soon, never }
}

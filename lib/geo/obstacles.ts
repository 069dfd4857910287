type Disc = { x: number; y: number; radius: number }
type Box = { x: number; y: number; width: number; height: number }

/** Does the disc reach into the box? */
export function covers(box: Box, { x, y, radius }: Disc): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return dx * dx + dy * dy < radius * radius
}

/** Cells to a row of the grid: more than any map has pixels, so that no two cells share a number. */
const row = 1 << 20

/**
 * Discs by the cells of a grid, so that what lies in a spot is asked only of those nearby.
 * @param widest the largest radius of any disc that is added or asked for
 * @param gap pixels to keep between two
 */
export function createObstacles(widest: number, gap: number) {
  const size = 2 * widest + gap || 1
  const cells = new Map<number, Disc[]>()
  const cellOf = (at: number) => Math.floor(at / size)

  /** Asks of the discs whose middle lies in a cell that these corners meet, or in one beside it. */
  function isMet(
    left: number,
    top: number,
    right: number,
    bottom: number,
    asks: (disc: Disc) => boolean,
  ): boolean {
    const [lastColumn, firstLine, lastLine] = [cellOf(right) + 1, cellOf(top) - 1, cellOf(bottom) + 1]
    for (let column = cellOf(left) - 1; column <= lastColumn; column++)
      for (let line = firstLine; line <= lastLine; line++)
        for (const disc of cells.get(column * row + line) ?? []) if (asks(disc)) return true
    return false
  }

  return {
    add(disc: Disc): void {
      const cell = cellOf(disc.x) * row + cellOf(disc.y)
      const known = cells.get(cell)
      if (known) known.push(disc)
      else cells.set(cell, [disc])
    },
    /** Could a disc lie there? */
    isFree: (x: number, y: number, radius: number): boolean =>
      !isMet(
        x,
        y,
        x,
        y,
        (other) => (x - other.x) ** 2 + (y - other.y) ** 2 < (radius + other.radius + gap) ** 2,
      ),
    /** Does any disc reach into the box? */
    isCovered: (box: Box): boolean =>
      isMet(box.x, box.y, box.x + box.width, box.y + box.height, (disc) => covers(box, disc)),
  }
}
export type Obstacles = ReturnType<typeof createObstacles>

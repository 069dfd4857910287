type Disc = { x: number; y: number; radius: number }

/** Cells to a row of the grid: more than any map has pixels, so that no two cells share a number. */
const row = 1 << 20

/**
 * Discs by the cells of a grid, so that whether a spot is free is asked only of those nearby.
 * @param widest the largest radius of any disc that is added or asked for
 * @param gap pixels to keep between two
 */
export function createObstacles(widest: number, gap: number) {
  const size = 2 * widest + gap || 1
  const cells = new Map<number, Disc[]>()
  const cellOf = (at: number) => Math.floor(at / size)

  return {
    add(disc: Disc): void {
      const cell = cellOf(disc.x) * row + cellOf(disc.y)
      const known = cells.get(cell)
      if (known) known.push(disc)
      else cells.set(cell, [disc])
    },
    isFree(x: number, y: number, radius: number): boolean {
      const [column, line] = [cellOf(x), cellOf(y)]
      for (let across = column - 1; across <= column + 1; across++)
        for (let down = line - 1; down <= line + 1; down++)
          for (const other of cells.get(across * row + down) ?? [])
            if ((x - other.x) ** 2 + (y - other.y) ** 2 < (radius + other.radius + gap) ** 2) return false
      return true
    },
  }
}

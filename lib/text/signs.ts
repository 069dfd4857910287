/**
 * Sets of which something bears one or none, each with a bit of its own: what a thing bears is worked out once, what several
 * bear is their bits together, and asking for one costs nothing.
 */
export type Sign = { slot: number; bit: number }
/** Bits by slot. */
export type Signs = Int32Array

const bitsASlot = 32

/** Whoever tells which sets a thing belongs to, by the tests that make them. */
type SignSets<Test> = {
  add(test: Test): Sign
  /** The signs of nothing, to which others are added. */
  empty(): Signs
  /** The signs of what passes these tests. */
  read(passes: (test: Test) => boolean): Signs
}

/** A collection of sets, to which more may be added; signs read before are then out of date. */
export function signSets<Test>(): SignSets<Test> {
  const tests: Test[] = []
  const signAt = (index: number): Sign => ({
    slot: Math.floor(index / bitsASlot),
    bit: 1 << (index % bitsASlot),
  })
  const empty = (): Signs => new Int32Array(Math.ceil(tests.length / bitsASlot))
  return {
    add: (test) => signAt(tests.push(test) - 1),
    empty,
    read(passes) {
      const signs = empty()
      for (const [index, test] of tests.entries()) {
        const { slot, bit } = signAt(index)
        if (passes(test)) signs[slot] = (signs[slot] ?? 0) | bit
      }
      return signs
    },
  }
}

/** Adds to the first what the second has. */
export function addSigns(signs: Signs, more: Signs): void {
  for (let slot = 0; slot < more.length; slot++) signs[slot] = (signs[slot] ?? 0) | (more[slot] ?? 0)
}

/** Does it bear the sign? */
export const hasSign = (signs: Signs, { slot, bit }: Sign): boolean => ((signs[slot] ?? 0) & bit) !== 0

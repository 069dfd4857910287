import type { Sections } from '@/lib/gazetteer/world/world-sections'

/** A folded name and what bears it: for each place its number and how the name stands for it (0 to 3). */
export type NameRow = { name: string; bearers: readonly { place: number; as: number }[] }

export const blockSize = 16 // names; the first of a block is whole, the others share its beginning
export const wordSlots = 1 << 19 // first words share a slot rarely, and then only the greater length counts

/** FNV-1a over UTF-16 units. */
export function slotOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % wordSlots
}

/** The `length` bytes of `a` from `from` on against all of `b`. */
function compareStretch(a: Uint8Array, from: number, length: number, b: Uint8Array): number {
  const shorter = Math.min(length, b.length)
  for (let i = 0; i < shorter; i++) {
    const difference = (a[from + i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return length - b.length
}
export const compareBytes = (a: Uint8Array, b: Uint8Array) => compareStretch(a, 0, a.length, b)

export const sharedLength = (a: Uint8Array, b: Uint8Array) => {
  let length = 0
  while (length < Math.min(a.length, b.length, 255) && a[length] === b[length]) length++
  return length
}

type Names = {
  find(name: string): NameRow | undefined
  longest(word: string): number
  /** Rows whose name begins so, in order. */
  beginning(prefix: string, most: number): NameRow[]
}

/** Reads one row after the other from a block on. */
class Cursor {
  private readonly name = new Uint8Array(256)
  private length = 0

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  get ended(): boolean {
    return this.at >= this.bytes.length
  }

  /** The next name's bytes; they are overwritten by the one after. */
  nextName(): Uint8Array {
    const shared = this.bytes[this.at++] ?? 0
    const own = this.bytes[this.at++] ?? 0
    this.name.set(this.bytes.subarray(this.at, this.at + own), shared)
    this.at += own
    this.length = shared + own
    return this.name.subarray(0, this.length)
  }

  private nextNumber(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  skipBearers(): void {
    for (let left = this.nextNumber(); left > 0; left--) this.nextNumber()
  }

  bearers(): NameRow['bearers'] {
    return Array.from({ length: this.nextNumber() }, () => {
      const value = this.nextNumber()
      return { place: Math.floor(value / 4), as: value % 4 }
    })
  }
}

/** A cursor whose next bearers belong to the first name at or behind the key, and that name; null behind the last. */
type Seek = (key: Uint8Array) => { cursor: Cursor; name: Uint8Array } | null

/** Finds names by bisection over the blocks. */
function seekIn(names: Uint8Array, blocks: Uint32Array): Seek {
  /** A block's first name stands whole behind two bytes of lengths. */
  const compareHead = (block: number, key: Uint8Array) => {
    const at = blocks[block] ?? 0
    return compareStretch(names, at + 2, names[at + 1] ?? 0, key)
  }

  /** The last block that begins at or before the key. */
  function blockOf(key: Uint8Array): number {
    let low = 0
    let high = blocks.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (compareHead(middle, key) <= 0) low = middle
      else high = middle
    }
    return low
  }

  return (key) => {
    const cursor = new Cursor(names, blocks[blockOf(key)] ?? names.length)
    while (!cursor.ended) {
      const name = cursor.nextName()
      if (compareBytes(name, key) >= 0) return { cursor, name }
      cursor.skipBearers()
    }
    return null
  }
}

/** Names in the packed form. */
export function openNames(sections: Sections): Names {
  const { names, blocks, words } = sections as Record<'names' | 'words', Uint8Array> & { blocks: Uint32Array }
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const seek = seekIn(names, blocks)
  return {
    find(name) {
      const key = encoder.encode(name)
      const found = seek(key)
      if (!found || compareBytes(found.name, key) !== 0) return undefined
      return { name, bearers: found.cursor.bearers() }
    },
    longest: (word) => words[slotOf(word)] ?? 0,
    beginning(prefix, most) {
      const key = encoder.encode(prefix)
      const found = seek(key)
      const rows: NameRow[] = []
      if (!found) return rows
      let { name } = found
      while (rows.length < most && sharedLength(name, key) === key.length) {
        rows.push({ name: decoder.decode(name), bearers: found.cursor.bearers() })
        if (found.cursor.ended) break
        name = found.cursor.nextName()
      }
      return rows
    },
  }
}

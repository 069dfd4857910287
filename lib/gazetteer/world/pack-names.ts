import {
  blockSize,
  compareBytes,
  type NameRow,
  sharedLength,
  slotOf,
  wordSlots,
} from '@/lib/gazetteer/world/world-names'
import type { Sections } from '@/lib/gazetteer/world/world-sections'

/** Names in the order of their bytes, each as what differs from the one before, then its bearers. */
export function packNames(rows: readonly NameRow[]): Sections {
  const encoder = new TextEncoder()
  const sorted = rows
    .map(({ name, bearers }) => ({ name, bytes: encoder.encode(name), bearers }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 256)
    .sort((a, b) => compareBytes(a.bytes, b.bytes))
  const out: number[] = []
  const pushNumber = (value: number) => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
    out.push(rest)
  }
  const blocks: number[] = []
  const words = new Uint8Array(wordSlots)
  let before = new Uint8Array()
  for (const [index, { name, bytes, bearers }] of sorted.entries()) {
    const opens = index % blockSize === 0
    if (opens) blocks.push(out.length)
    const shared = opens ? 0 : sharedLength(before, bytes)
    out.push(shared, bytes.length - shared, ...bytes.subarray(shared))
    pushNumber(bearers.length)
    for (const { place, as } of bearers) pushNumber(place * 4 + as)
    before = bytes
    const parts = name.split(' ')
    const slot = slotOf(parts[0] ?? '')
    words[slot] = Math.max(words[slot] ?? 0, parts.length)
  }
  return { names: Uint8Array.from(out), blocks: Uint32Array.from(blocks), words }
}

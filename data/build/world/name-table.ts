import { foldName } from '@/lib/gazetteer/fold-name'
import { nameSorts } from '@/lib/gazetteer/world/open-world'
import type { WorldName } from '@/lib/gazetteer/world/world-index'
import type { NameRow } from '@/lib/gazetteer/world/world-names'
import { spellingsOf } from './spellings'

/** Collects who bears which name. Of two ways in which a name stands for one place the stronger counts. */
export class NameTable {
  private readonly bearers = new Map<string, Map<number, number>>()

  /** The name as it is. */
  addExact(name: string, place: number, as: WorldName['as']): void {
    const folded = foldName(name)
    if (folded === '') return
    const known = this.bearers.get(folded) ?? new Map<number, number>()
    const sort = nameSorts.indexOf(as)
    known.set(place, Math.min(sort, known.get(place) ?? sort))
    this.bearers.set(folded, known)
  }

  /** The name in every spelling, if it is one that a newspaper would print. */
  add(name: string, place: number, as: WorldName['as']): void {
    for (const spelling of spellingsOf(name)) this.addExact(spelling, place, as)
  }

  get size(): number {
    return this.bearers.size
  }

  /** The heavier bearer of a name first; of two alike the one with the lower number. */
  rows(weightOf: (place: number) => number): NameRow[] {
    return [...this.bearers].map(([name, bearers]) => ({
      name,
      bearers: [...bearers]
        .map(([place, as]) => ({ place, as }))
        .sort((a, b) => weightOf(b.place) - weightOf(a.place) || a.place - b.place),
    }))
  }
}

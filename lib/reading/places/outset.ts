import type { Site } from './ground'
import { firstOfRow } from './hold'
import type { Spot } from './spots'

/** "otros 120 viajan por carretera desde X y Y", "250 soldiers were taken there from X": where forces set out is where they are not. */
export function withoutOutset(
  { candidate, view }: Pick<Site, 'candidate' | 'view'>,
  spots: readonly Spot[],
): readonly Spot[] {
  if (candidate.kind !== 'troops_deployed') return spots
  return spots.map((spot) => {
    const before = view.chunks[firstOfRow(view, spot.chunk) - 1]
    const led = before?.kind === 'preposition' && /^(?:from|desde)$/.test(before.word)
    return led && spot.hold === 'there' && spot.place.kind !== 'prison' ? { ...spot, hold: 'origin' } : spot
  })
}

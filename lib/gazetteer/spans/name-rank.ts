import { type Bearer, populaceOf, seatOf } from '@/lib/gazetteer/spans/place-names'
import { keepWith } from '@/lib/text/keep-with'

/** What kind of place bears the name at best: `sort` in fine steps, `size` in coarse ones. */
export type Rank = { sort: string; size: 'area' | 'big' | 'mid' | 'small' | 'unknown' }

const [big, middling] = [100_000, 5_000] // people

export const rankOf = keepWith(readRank)

function readRank(bearers: readonly Bearer[]): Rank {
  if (bearers.length === 0) return { sort: 'unknown', size: 'unknown' }
  if (bearers.some(({ place }) => place.kind === 'country')) return { sort: 'country', size: 'area' }
  if (bearers.some(({ place, as }) => place.kind === 'province' && as !== 'letters'))
    return { sort: 'province', size: 'area' }
  const people = Math.max(...bearers.map(({ place }) => populaceOf(place)))
  const capital = bearers.some(({ place }) => seatOf(place) === 'country')
  const step = people > 0 ? Math.min(7, Math.floor(Math.log10(people))) : 0
  const sort = `${capital ? 'capital' : bearers.every(({ as }) => as === 'letters') ? 'letters' : 'city'}${step}`
  return { sort, size: people >= big ? 'big' : people >= middling ? 'mid' : 'small' }
}

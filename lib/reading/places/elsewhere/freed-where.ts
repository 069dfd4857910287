import { isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { segmentAround } from '@/lib/reading/grammar/clause'
import type { Located, Site } from '@/lib/reading/places/ground'
import { close } from '@/lib/reading/places/in-sentence'

const ends: ReadonlySet<string> = new Set(['hostages_freed', 'killed'])

/** "Nine migrants, kidnapped in X, were rescued in Y", "kidnapped in X and found dead in Y": freed or killed in Y. */
export function whereFreed(site: Site, clause: Range): Located | null {
  const { view, candidate, spots } = site
  const at = ends.has(candidate.kind) && candidate.verb ? view.chunks.indexOf(candidate.verb) : -1
  if (at < 0) return null
  const taken = view.chunks.findIndex(
    (chunk) => isVerb(chunk) && (chunk.form === 'reduced' || chunk.passive) && chunk.senses.includes('seize'),
  )
  const wasThere = spots.some(({ chunk }) => chunk > taken && chunk < at)
  if (taken < 0 || taken > at || !wasThere) return null
  const { last } = segmentAround(view, candidate.verb?.last ?? candidate.anchor)
  return close(site, { first: at + 1, last: Math.max(clause.last, last) })
}

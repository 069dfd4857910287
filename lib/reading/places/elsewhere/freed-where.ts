import { isVerb, type Range } from '@/lib/reading/grammar/chunk'
import type { Located, Site } from '@/lib/reading/places/ground'
import { close } from '@/lib/reading/places/in-sentence'

/** "Nine migrants, kidnapped in X, were rescued in Y": those freed were freed in Y. */
export function whereFreed(site: Site, clause: Range): Located | null {
  const { view, candidate, spots } = site
  const at = candidate.kind === 'hostages_freed' && candidate.verb ? view.chunks.indexOf(candidate.verb) : -1
  if (at < 0) return null
  const taken = view.chunks.findIndex(
    (chunk) => isVerb(chunk) && chunk.form === 'reduced' && chunk.senses.includes('seize'),
  )
  const wasThere = spots.some(({ chunk }) => chunk > taken && chunk < at)
  return taken >= 0 && taken < at && wasThere ? close(site, { first: at + 1, last: clause.last }) : null
}

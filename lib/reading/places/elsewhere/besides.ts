import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt, clauseAround } from '@/lib/reading/grammar/clause'
import { isMeasure } from '@/lib/reading/kind-groups'
import { isLocal } from '@/lib/reading/places/domains'
import type { Ground, Site } from '@/lib/reading/places/ground'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** Names that tell where only by way of another: a jail by its town; and those that tell of another matter. */

const custody =
  /^(?:the |la |el )?(?:prison|jail|penitentiary|c[aá]rcel|penal|prisi[oó]n) (?:of|in|de|en) | (?:prison|jail|penitentiary)$/i

/** "the jail of X": nobody knows the jail, but the one town of that name in the country. */
export function townIn(words: string, { gazetteer, home }: Ground): Place | null {
  const name = words.replace(custody, '')
  if (name === words || !home) return null
  const towns = gazetteer
    .named(name)
    .filter(({ kind, country }) => kind === 'city' && country === home.country)
  const [only] = towns
  return only && towns.length === 1 ? toPlace(only) : null
}

/** "a gang whose leader was arrested in Peru, and a boss was murdered": another country, of which a clause aside tells. */
export function isAbroadBesides(
  { view, candidate, ground: { home } }: Site,
  { place, first }: Spot,
): boolean {
  if (
    place.kind !== 'country' ||
    !home ||
    place.id === home.country ||
    !(isLocal(candidate) || isMeasure(candidate))
  )
    return false
  const clause = clauseAround(view, first)
  const opener = view.chunks[clause.first - 1]
  const at = chunkAt(view, candidate.anchor)
  return opener?.kind === 'relative' && (at < clause.first || at > clause.last)
}

const keepers = /^(?:head|chief|boss|warden)$/

/** "The head of X prison was shot dead": hardly in it. */
export function isRunByHarmed({ view, candidate, candidates }: Site, { place, chunk }: Spot): boolean {
  const [whose, of] = [view.chunks[chunk - 2], view.chunks[chunk - 1]]
  if (place.kind !== 'prison' || of?.kind !== 'preposition' || !/^(?:of|de|del)$/.test(of.word)) return false
  const runs = isNoun(whose) && (whose.classes.includes('role') || keepers.test(whose.head))
  return (
    runs &&
    (candidate.kind === 'attack' ? candidates : [candidate]).some(
      ({ kind, phrase }) => (kind === 'killed' || kind === 'injured') && phrase === chunk - 2,
    )
  )
}

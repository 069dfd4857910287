import { hasClass, hasSense, isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { sentencePart } from '@/lib/reading/grammar/clause'
import type { Located, Site } from '@/lib/reading/places/ground'
import { close } from '@/lib/reading/places/in-sentence'
import { holds as holdsPlace } from '@/lib/reading/places/known/containers'

/** "1,800 are on the run in Nigeria after men stormed X jail": the country says less than what it came of. */

const opens = /^(?:after|when|as|while|cuando|tras|despues)$/
const suffered = new Set(['killed', 'injured', 'escaped', 'attack'])

/** Chunks from one on up to the end of its clause, or ", and": "and" alone may join what is told of. */
function upToEnd({ view }: Site, first: number): Range {
  const { last } = sentencePart(view, view.chunks[first]?.first ?? 0)
  const next = view.chunks.findIndex(
    ({ kind }, at) =>
      at > first && at <= last && kind === 'conjunction' && view.chunks[at - 1]?.kind === 'comma',
  )
  return { first, last: next < 0 ? last : next - 1 }
}

/** The clauses of the sentence that tell on which occasion something happened. */
const occasionsOf = (site: Site): Range[] =>
  site.view.chunks.flatMap((chunk, at) =>
    chunk.kind === 'subordinator' && opens.test(chunk.word) ? [upToEnd(site, at + 1)] : [],
  )

const bursts = /^(?:storm|raid|burst|overrun|blast|breach|asaltar|irrumpir)$/

/** Does it tell of violence done, a blast, a fire, a flight? An arrest or a visit is another matter. */
const tellsDeed = ({ view }: Site, { first, last }: Range): boolean =>
  view.chunks
    .slice(first, last + 1)
    .some(
      (chunk) =>
        (isVerb(chunk) &&
          (hasSense(chunk, 'attack', 'shoot', 'kill', 'riot', 'seize', 'escape') ||
            bursts.test(chunk.lemma)) &&
          !chunk.negated) ||
        (isNoun(chunk) && hasClass(chunk, 'violence', 'escape', 'weapon')),
    )

export function onOccasion(site: Site, country: Located | null): Located | null {
  const { place } = country ?? {}
  if (!place || !suffered.has(site.candidate.kind)) return null
  for (const clause of occasionsOf(site)) {
    const found = tellsDeed(site, clause) ? close(site, clause) : null
    if (found?.place && holdsPlace(place, found.place, site.ground.gazetteer)) return found
  }
  return null
}

import {
  type Chunk,
  hasClass,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { chunkAt, clauseAround, mainClauseStart } from '@/lib/reading/grammar/clause'
import { isFate } from '@/lib/reading/lexicon/noun-classes'
import type { Site } from '@/lib/reading/places/ground'
import { holds } from '@/lib/reading/places/known/containers'
import type { Spot } from '@/lib/reading/places/spots/spot'

/**
 * The place in the figure's own words, right behind the number: "In X, the ombudsman said 18 had been killed in Y",
 * "thousands marched in X for the 18 dead of Y". What the clause names before is where that was said or done.
 */

const ends = /^(?:comma|stop|relative|subordinator)$/

/** "18 killed and 40 injured in Y" are both there; in "18 killed and three in Y" the three alone are. */
function isBesides({ chunks }: Site['view'], at: number): boolean {
  const [joint, other, next] = [chunks[at - 1], chunks[at], chunks[at + 1]]
  if (joint?.kind !== 'conjunction' || !isNoun(other)) return false
  return (isVerb(next) && next.form !== 'gerund') || other.classes.some(isFate)
}

/** Does the chunk at `at` go on with what the words before it tell of the figure? */
function goesOn({ view, candidate }: Site, at: number): boolean {
  const { chunks } = view
  const chunk = chunks[at]
  if (!chunk || ends.test(chunk.kind)) return false
  // "A has 32, B 18 and C ten": C begins anew.
  if (chunk.kind === 'conjunction') return isBesides(view, at + 1)
  if (isNoun(chunk)) return chunk.count === null || isBesides(view, at)
  if (!isVerb(chunk)) return true
  return chunk.form === 'reduced' || chunk === candidate.verb || isBesides(view, at - 1)
}

/** The place that follows the number with nothing between but what befell those counted. */
function behind(site: Site, own: number): Spot | null {
  for (let at = own + 1; goesOn(site, at); at++) {
    const spot = site.spots.find(({ chunk, hold }) => chunk === at && hold === 'there')
    if (spot) return spot.pointed ? null : spot
  }
  return null
}

/** "the deaths of 18", "the 18 killed": those counted, told of without a verb of their own. */
const isNominal = ({ candidate }: Site): boolean =>
  candidate.verb === null ||
  (candidate.verb.form === 'reduced' && candidate.verb.first > candidate.evidence.last)

/** "opened fire, killing 12": what a clause brings about is where it is. */
const isBroughtAbout = ({ view: { chunks }, candidate: { verb } }: Site): boolean =>
  verb?.form === 'gerund' && chunks[chunks.indexOf(verb) - 1]?.kind !== 'preposition'

const isDeed = (chunk: Chunk): boolean =>
  isVerb(chunk) && hasSense(chunk, 'kill', 'hurt', 'shoot', 'attack', 'riot', 'strike', 'seize')

/** "reported 18 deaths", "are investigating the deaths of 18": nothing that befell them. */
const isOfTeller = (verb: VerbGroup): boolean => hasSense(verb, 'say', 'other')

/** Does the clause tell, before the number, of something else than what befell those counted? */
function isToldOf(site: Site, first: number, own: number): boolean {
  const { view, candidate } = site
  if (isBroughtAbout(site)) return false
  const before = view.chunks.slice(first, own)
  const main = before.findLast(
    (chunk) => isVerb(chunk) && chunk.form === 'finite' && (chunk !== candidate.verb || isOfTeller(chunk)),
  )
  return main ? !isDeed(main) : isNominal(site)
}

/** "killed in Peru", not "killed in the worst attack in Peru". */
function isRightBehind({ view, candidate }: Site, own: number, { chunk }: Spot): boolean {
  const between = view.chunks.slice(own + 1, chunk)
  return !between.some((part) => isNoun(part) && !isOfFigure(part, candidate))
}
const isOfFigure = (noun: NounPhrase, { evidence }: Site['candidate']): boolean =>
  noun.first <= evidence.last || hasClass(noun, 'dead', 'hurt', 'death')

/** Is the place named before another one, which the figure's own words do not mean? */
function isAnother(site: Site, own: number, named: Spot, before: Spot): boolean {
  const { gazetteer } = site.ground
  if (before.place.id === named.place.id || holds(before.place, named.place, gazetteer)) return false
  const isWithin = holds(named.place, before.place, gazetteer)
  return !isWithin || (named.place.kind === 'country' && isRightBehind(site, own, named))
}

/** Without the places named before the figure's own words, where those name one. */
export function withOwnWords(site: Site): Site {
  const { view, candidate, spots } = site
  if (spots.length < 2 || !candidate.quantity) return site
  const own = chunkAt(view, candidate.evidence.last)
  const named = behind(site, own)
  const first = Math.max(clauseAround(view, candidate.evidence.last).first, mainClauseStart(view))
  if (!named || !isToldOf(site, first, own)) return site
  return {
    ...site,
    spots: spots.filter(
      (spot) => spot.chunk < first || spot.chunk > own || !isAnother(site, own, named, spot),
    ),
  }
}

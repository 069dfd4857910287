import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { worship } from '@/lib/reading/lexicon/venues'
import type { Site } from '@/lib/reading/places/ground'
import { wordLike } from '@/lib/text/word-set'

/** What is attacked that is no part of a prison. */
const sites = wordLike(
  worship,
  'airports? aeropuertos? seaports? universit(?:y|ies) universidad(?:es)? refiner(?:y|ies) refinerias? banks? bancos?',
  'palaces? palacios? ministry ministries ministerios? embassy embassies embajadas? consulates? consulados?',
  'parliaments? parlamentos? court-?houses? town-?halls?',
)

const isInCustody = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) => isNoun(chunk) && (chunk.classes.includes('inmate') || chunk.classes.includes('prison')),
  )

const ends = /^[,;:.]$/

/** "The main airport came under fire", "attacked the perimeter of the palace"; a ministry that says so is not what was attacked. */
function isUponSite({ lexed: { tokens } }: SentenceView, { verb, evidence }: Site['candidate']): boolean {
  const [first, last] = [verb?.first ?? evidence.first, Math.max(verb?.last ?? 0, evidence.last)]
  const behind = tokens.slice(last + 1)
  const end = behind.findIndex(({ norm }) => ends.test(norm))
  const suffers = verb?.passive || verb?.lemma === 'come'
  const subject = suffers ? tokens.slice(Math.max(0, first - 3), first) : []
  return [...subject, ...behind.slice(0, end < 0 ? undefined : end)].some(({ norm }) => sites.test(norm))
}

/** Is it an attack on a house that is no prison, whatever else the text tells of? */
export const isOfOtherSite = ({
  view,
  candidate,
  spots,
}: Pick<Site, 'view' | 'candidate' | 'spots'>): boolean =>
  candidate.kind === 'attack' &&
  spots.every(({ place }) => place.kind !== 'prison') &&
  !isInCustody(view) &&
  isUponSite(view, candidate)

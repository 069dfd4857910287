import { kmBetween } from '@/lib/geo/distance'
import type { Place } from '@/lib/model/place'
import type { Draft } from '../../draft'
import type { NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { holdOf } from '../spots/hold'
import type { Spot } from '../spots/spot'
import type { Way } from '../way'

/** A prison that a report opens with and names further on: "a riot at a women's prison in Valdoria". */

const itsMain =
  /^(?:its|su|.+ ?'s|la|el|the) (?:(?:most|mas) )?(?:main|largest|biggest|principal|mayor|only|unic[oa])\b/
const isMain = ({ lexed }: SentenceView, { first, last }: NounPhrase): boolean =>
  itsMain.test(
    lexed.tokens
      .slice(first, last + 1)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** A prison without a name, to ask how the sentence holds it. */
const somePrison = { kind: 'prison' } as Place

/** "the head of the country's biggest prison", "the removal of inmates from it": the text tells of no prison. */
const isScene = (view: SentenceView, noun: NounPhrase): boolean =>
  !/^(?:office|origin)$/.test(holdOf(view, view.chunks.indexOf(noun), noun.first, somePrison))

/** "a riot at a women's prison in Valdoria", "its main jail": one prison, and not yet which. */
export const hasUnnamedPrison = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('prison') &&
      (noun.determiner === 'indefinite' || isMain(view, noun)) &&
      !noun.plural &&
      (!noun.place || noun.place.place?.kind === 'country') &&
      !noun.another &&
      isScene(view, noun),
  )

const nearby = 25 // km from a town to its prison

/** "a state prison in X", and further on "Y prison", which is there: it is that one. */
export function isItsPrison(draft: Draft, drafts: readonly Draft[], prison: Place): boolean {
  const town = draft.place
  if (town?.kind !== 'city' || prison.kind !== 'prison') return false
  if (kmBetween(town, prison) > nearby) return false
  const opened = drafts.findLastIndex(({ view, place }) => place?.id === town.id && hasUnnamedPrison(view))
  const since = drafts.slice(opened, drafts.indexOf(draft) + 1)
  return opened >= 0 && opened <= drafts.indexOf(draft) && since.every(({ place }) => place?.id === town.id)
}

const following: ReadonlySet<Way> = new Set<Way>(['scene', 'only', 'goes on', 'home'])

/** "A riot at a jail in Valdoria left nine dead. Two were beheaded.": what goes on from the one not named yet. */
export function goesOnFromIt(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.place?.kind !== 'country' || !following.has(draft.placeWay)) return false
  const { id } = draft.place
  const at = drafts.indexOf(draft)
  const opened = drafts.findLastIndex(
    ({ view, place }, i) => i <= at && place?.id === id && hasUnnamedPrison(view),
  )
  return opened >= 0 && drafts.slice(opened, at + 1).every(({ place }) => place?.id === id)
}

/** "In 2012 a fire killed 300 at X prison": of another time than what the report opened with. */
export const tellsOfYears = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'date' &&
      (chunk.mention.when?.precision === 'year' || chunk.mention.when?.precision === 'month'),
  )

/** "the director of X prison", "the jail" once its town was told of: as good as a name where nothing else is known of it. */
export const isToldOf = ({ place, hold, pointed }: Spot, told: ReadonlyMap<string, unknown>): boolean =>
  place.kind === 'prison' &&
  (pointed ? hold === 'there' || hold === 'towards' : hold === 'office') &&
  !told.has(place.id)
